/** Keeps named requests and their first answers in PostgreSQL. No entity leaves this package. */
@NullMarked
package io.closewise.idempotency.store;

import org.jspecify.annotations.NullMarked;
