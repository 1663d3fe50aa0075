package io.closewise.crm.pipedrive;

import org.jspecify.annotations.Nullable;

/**
 * What a request of a panel brings along.
 *
 * @param company the query parameter {@code companyId}
 * @param basic what stands behind {@code Basic} in the header, in Base64
 * @param token the query parameter {@code token}, a JWT
 */
public record PanelCredentials(
        @Nullable String company,
        @Nullable String basic,
        @Nullable String token) {}
