/**
 * Problem details (RFC 9457): every error of the service in one form, naming the fields at fault. It never repeats what a
 * request held.
 */
@NullMarked
package io.closewise.api.problem;

import org.jspecify.annotations.NullMarked;
