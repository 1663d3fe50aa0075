package io.closewise.api.idempotency;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that stores something and answers with JSON: where its caller names the request by a key, it is done once and answered
 * the same every time. Its request has a part {@code requestId}, see {@link NamedRequest}; where the body is something else, the
 * address has a parameter of that name.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
