package io.closewise.api.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.closewise.access.ApiKey;
import io.closewise.access.ApiKeys;
import io.closewise.access.Role;
import io.closewise.api.idempotency.ToldOnce;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is answered of keys and tenants. */
public final class AccessAnswers {

    private AccessAnswers() {}

    @Schema(name = "ApiKey", description = "An API key, without the key itself.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ApiKeyEntry(
            @Schema(description = "Its id.") UUID id,

            @Schema(description = "What it is for.") String name,

            @Schema(description = "Its first characters, by which it is recognised.", examples = "cw_Zk3vQ8aT")
            String prefix,

            @Schema(description = "What it may do.") List<String> roles,
            @Schema(description = "When it was made.") Instant createdAt,
            @Schema(description = "Who made it.") String createdBy,

            @Schema(description = "When it ends by itself; absent for never.") @Nullable
            Instant expiresAt,

            @Schema(description = "When it was revoked; absent while it was not.") @Nullable
            Instant revokedAt,

            @Schema(description = "The id of the key that takes its place; absent where none does.") @Nullable
            UUID replacedBy,

            @Schema(description = "When it was last used, to a minute or so; absent for never.") @Nullable
            Instant usedAt,

            @Schema(
                    description =
                            "Stands for the key as it is now; as in the header. It changes when it is exchanged or revoked.",
                    examples = "k0")
            String etag) {

        static ApiKeyEntry of(ApiKey key) {
            return new ApiKeyEntry(
                    key.id(),
                    key.name(),
                    key.prefix(),
                    key.roles().stream().sorted().map(Role::written).toList(),
                    key.createdAt(),
                    key.createdBy(),
                    key.expiresAt(),
                    key.revokedAt(),
                    key.replacedBy(),
                    key.usedAt(),
                    key.etag());
        }
    }

    @Schema(name = "ApiKeyPage", description = "API keys in the order in which they were made.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ApiKeyPage(
            @Schema(description = "The keys.") List<ApiKeyEntry> items,

            @Schema(description = "The cursor of the next page; absent on the last.") @Nullable
            String next) {}

    @Schema(name = "NewApiKey", description = "An API key as it was made, told this once.")
    public record NewApiKey(
            @Schema(
                    description =
                            "The key itself. It is kept nowhere and never told again: only its first characters and `…` stand"
                                    + " here where a request with an Idempotency-Key was sent again.")
            String key,

            @Schema(description = "What is kept of it.") ApiKeyEntry stored)
            implements ToldOnce {

        static NewApiKey of(ApiKeys.Made made) {
            return new NewApiKey(made.text().text(), ApiKeyEntry.of(made.key()));
        }

        @Override
        public NewApiKey toldAgain() {
            return new NewApiKey(stored.prefix() + "…", stored);
        }

        /** No key in a log. */
        @Override
        public String toString() {
            return "a new key";
        }
    }

    @Schema(name = "RemovedTenant", description = "What was removed of a tenant.")
    public record RemovedTenant(
            @Schema(description = "The id of the tenant.") String tenant,

            @Schema(description = "How many rows of each kind are gone.")
            List<RemovedRows> removed) {}

    @Schema(name = "RemovedRows", description = "How many rows of one kind are gone.")
    public record RemovedRows(
            @Schema(description = "The table that they were in.")
            String table,

            @Schema(description = "How many there were.", minimum = "0")
            int rows) {}
}
