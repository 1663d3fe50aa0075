package io.closewise.api.limits;

import io.closewise.access.limits.QuotaState;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The header fields that tell a caller what is left, as draft-ietf-httpapi-ratelimit-headers has them from version 8 on: lists of
 * policies by name, with quota and window in seconds, and with what remains and the seconds until all of it is there again.
 */
final class LimitHeaders {

    static final String POLICY = "RateLimit-Policy";
    static final String LEFT = "RateLimit";

    private LimitHeaders() {}

    static String policy(List<QuotaState> quotas) {
        return quotas.stream()
                .map(quota -> "\"" + quota.name() + "\";q=" + quota.limit() + ";w=" + quota.windowSeconds())
                .collect(Collectors.joining(", "));
    }

    static String left(List<QuotaState> quotas) {
        return quotas.stream()
                .map(quota -> "\"" + quota.name() + "\";r=" + quota.remaining() + ";t=" + quota.resetSeconds())
                .collect(Collectors.joining(", "));
    }
}
