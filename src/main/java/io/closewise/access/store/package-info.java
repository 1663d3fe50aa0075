/** API keys and leaving tenants in PostgreSQL. It must not know how a request brings its key along. */
@NullMarked
package io.closewise.access.store;

import org.jspecify.annotations.NullMarked;
