/**
 * Who may call: tenants, their keys and tokens, the roles these give, and how much a caller may use. It must not know what is
 * done with a request that was let in.
 */
@NullMarked
package io.closewise.access;

import org.jspecify.annotations.NullMarked;
