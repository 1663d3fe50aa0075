/** Requests with a key, which may be sent again: the header Idempotency-Key, or requestId. */
@NullMarked
package io.closewise.api.idempotency;

import org.jspecify.annotations.NullMarked;
