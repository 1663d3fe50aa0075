/**
 * The HTTP edge: resources, their request and response records, and problem details. The only place with status codes.
 */
@NullMarked
package io.closewise.api;

import org.jspecify.annotations.NullMarked;
