/** Requests that may be sent again: what was answered first is answered again, and nothing is done twice. */
@NullMarked
package io.closewise.idempotency;

import org.jspecify.annotations.NullMarked;
