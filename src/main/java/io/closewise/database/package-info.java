/**
 * Where PostgreSQL comes from: the configured one, or an embedded one where none is configured.
 */
@NullMarked
package io.closewise.database;

import org.jspecify.annotations.NullMarked;
