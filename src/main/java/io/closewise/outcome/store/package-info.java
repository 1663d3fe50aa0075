/** Keeps outcomes in PostgreSQL, and counts them there. No entity leaves this package. */
@NullMarked
package io.closewise.outcome.store;

import org.jspecify.annotations.NullMarked;
