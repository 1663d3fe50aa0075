/**
 * The OpenAPI document, completed while the service is built: it describes what the core must not describe itself, and says which
 * parts are always there, which may be null and what each operation can refuse. Nothing of it runs in the service.
 */
@NullMarked
package io.closewise.api.openapi;

import org.jspecify.annotations.NullMarked;
