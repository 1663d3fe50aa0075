/**
 * Reads the stage names of CRM systems as ours, by a tenant's own mapping over the built-in one. An unknown name is never guessed
 * at. It knows nothing of how mappings are kept.
 */
@NullMarked
package io.closewise.crm;

import org.jspecify.annotations.NullMarked;
