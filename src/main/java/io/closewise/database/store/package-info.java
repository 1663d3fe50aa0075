/** Transactions: each for one tenant, told to Hibernate and to PostgreSQL alike. It must not know what is stored. */
@NullMarked
package io.closewise.database.store;

import org.jspecify.annotations.NullMarked;
