/** API keys and tenants over HTTP. It must not know how keys are kept. */
@NullMarked
package io.closewise.api.access;

import org.jspecify.annotations.NullMarked;
