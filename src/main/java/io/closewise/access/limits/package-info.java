/** How much a tenant and each of its callers may use: buckets of calls, and how many of them run or wait at once. Per replica. */
@NullMarked
package io.closewise.access.limits;

import org.jspecify.annotations.NullMarked;
