/**
 * Reads the stage names of CRM systems as ours. An unknown name is never guessed at.
 */
@NullMarked
package io.closewise.crm;

import org.jspecify.annotations.NullMarked;
