/** Keeps tenants' own stage mappings in PostgreSQL, and brings them to memory. No entity leaves this package. */
@NullMarked
package io.closewise.crm.store;

import org.jspecify.annotations.NullMarked;
