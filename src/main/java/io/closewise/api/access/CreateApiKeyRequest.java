package io.closewise.api.access;

import io.closewise.api.idempotency.NamedRequest;
import io.closewise.api.json.JsonRequest;
import io.closewise.api.json.PlainText;
import io.closewise.idempotency.RequestKey;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A key that is to be made. */
@Schema(name = "CreateApiKeyRequest", description = "The API key that is wanted.")
public record CreateApiKeyRequest(
        @Schema(
                description = "What it is for, so that it is recognised later; at most 100 characters.",
                required = true,
                examples = "CRM of the sales team")
        @NotNull(message = "is required: what the key is for")
        @PlainText(
                max = 100,
                blank = false,
                line = true,
                message = "must be 1 to 100 characters on one line, without invisible ones")
        String name,

        @Schema(
                description = "What it may do; none of the roles includes another.",
                required = true,
                minItems = 1,
                maxItems = 5,
                examples = "[\"recommend\", \"report-outcomes\"]")
        @NotNull(message = "is required: at least one role")
        @Size(min = 1, max = 5, message = "must name 1 to 5 roles")
        List<@NotNull(message = "must not be null; leave the entry out") @PlainText(max = 40) String> roles,

        @Schema(
                description =
                        "When it ends by itself, in the future. Left out means that it holds until it is revoked.")
        @Nullable
        Instant expiresAt,

        @Schema(
                description =
                        "Whose it is to be. Left out means the caller's own tenant; another one is for whoever runs the"
                                + " service, by the bootstrap key only.",
                examples = "acme")
        @PlainText(max = 64, blank = false)
        @Nullable
        String tenant,

        @Schema(description = NamedRequest.IN_BODY, pattern = NamedRequest.PATTERN, maxLength = RequestKey.LONGEST)
        @Pattern(regexp = RequestKey.SHAPE, message = NamedRequest.RULE)
        @Nullable
        String requestId)
        implements JsonRequest {}
