package io.closewise.api.access;

import io.closewise.access.ApiKey;
import io.closewise.access.ApiKeys;
import io.closewise.access.Caller;
import io.closewise.access.CurrentCaller;
import io.closewise.access.Role;
import io.closewise.api.Etags;
import io.closewise.api.Paging;
import io.closewise.api.access.AccessAnswers.ApiKeyEntry;
import io.closewise.api.access.AccessAnswers.ApiKeyPage;
import io.closewise.api.access.AccessAnswers.NewApiKey;
import io.closewise.api.idempotency.Idempotent;
import io.closewise.api.json.Faults;
import io.closewise.api.problem.Kind;
import io.closewise.api.problem.Problem;
import io.closewise.api.problem.ProblemException;
import io.closewise.tenant.TenantId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@RolesAllowed(Role.Names.ADMINISTER)
@Path("/v1/api-keys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access", description = "API keys, and tenants that leave.")
@APIResponse(responseCode = "503", ref = "NotReady")
public class ApiKeyResource {

    private static final int A_DAY = 86_400;

    private final ApiKeys keys;
    private final CurrentCaller caller;
    private final Clock clock;

    ApiKeyResource(ApiKeys keys, CurrentCaller caller, Clock clock) {
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createApiKey",
            summary = "Make an API key",
            description =
                    "The key has 256 random bits, begins with `cw_` and is told in this answer only. At most 200 keys of a"
                            + " tenant hold at a time. It is taken on every replica at once.")
    @APIResponse(
            responseCode = "201",
            description = "The key.",
            content = @Content(schema = @Schema(implementation = NewApiKey.class)))
    @APIResponse(responseCode = "409", ref = "Conflict")
    public RestResponse<NewApiKey> create(CreateApiKeyRequest request) {
        Faults faults = new Faults();
        Set<Role> roles = roles(request.roles(), faults);
        Instant ends = request.expiresAt();
        if (ends != null && !ends.isAfter(clock.instant())) {
            faults.add("expiresAt", "must be in the future");
        }
        Caller by = caller.get();
        TenantId tenant = tenant(request.tenant(), by, faults);
        if (!faults.isEmpty()) {
            throw faults.problem();
        }
        return told(keys.make(tenant, request.name(), roles, ends, by.name()));
    }

    @GET
    @Operation(
            operationId = "listApiKeys",
            summary = "List the API keys",
            description = "The tenant's keys, those that have ended included, without the keys themselves.")
    @APIResponse(responseCode = "200", description = "The keys in the order in which they were made.")
    public ApiKeyPage list(
            @Parameter(ref = "Cursor") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(ref = "Limit") @QueryParam("limit") @Nullable String limit) {
        Faults faults = new Faults();
        int size = Paging.size(limit, faults);
        UUID after = null;
        try {
            after = cursor == null ? null : UUID.fromString(cursor);
        } catch (IllegalArgumentException e) {
            Paging.noCursor(faults);
        }
        if (!faults.isEmpty()) {
            throw faults.problem();
        }
        List<ApiKeyEntry> found = keys.list(caller.get().tenant(), after, size + 1).stream()
                .map(ApiKeyEntry::of)
                .toList();
        Paging<ApiKeyEntry> page = Paging.cut(found, size, key -> key.id().toString());
        return new ApiKeyPage(page.items(), page.next());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getApiKey",
            summary = "Read about an API key",
            description = "What is kept of a key: everything but the key itself.")
    @APIResponse(
            responseCode = "200",
            description = "The key.",
            content = @Content(schema = @Schema(implementation = ApiKeyEntry.class)))
    @APIResponse(responseCode = "404", ref = "NotFound")
    public RestResponse<ApiKeyEntry> get(
            @Parameter(description = "The id of the key.", example = "0199f0c2-6f0e-7c31-9a55-5d2f9a7f4b10")
                    @PathParam("id")
                    String id) {
        return tagged(keys.find(caller.get().tenant(), id(id)));
    }

    @POST
    @Idempotent
    @Path("/{id}/rotate")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rotateApiKey",
            summary = "Exchange an API key",
            description =
                    "Makes a key with the same name, roles and end, and lets the earlier one hold beside it for a while, so that"
                            + " nobody is shut out in between.")
    @APIResponse(
            responseCode = "201",
            description = "The new key.",
            content = @Content(schema = @Schema(implementation = NewApiKey.class)))
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "409", ref = "Conflict")
    public RestResponse<NewApiKey> rotate(
            @Parameter(description = "The id of the key.", example = "0199f0c2-6f0e-7c31-9a55-5d2f9a7f4b10")
                    @PathParam("id")
                    String id,
            RotateApiKeyRequest request) {
        Caller by = caller.get();
        Duration overlap = Duration.ofSeconds(Objects.requireNonNullElse(request.overlapSeconds(), A_DAY));
        return told(keys.rotate(by.tenant(), id(id), overlap, by.name())
                .orElseThrow(() -> new ProblemException(
                        Problem.of(Kind.NOT_FOUND, "No key of yours has this id, holds, and was not exchanged yet."))));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "revokeApiKey",
            summary = "Revoke an API key",
            description =
                    "Ends it at once: within two seconds on every replica that reaches the database, and within an hour"
                            + " on one that does not. Once more does nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The key as it is now.",
            content = @Content(schema = @Schema(implementation = ApiKeyEntry.class)))
    @APIResponse(responseCode = "404", ref = "NotFound")
    public RestResponse<ApiKeyEntry> revoke(
            @Parameter(description = "The id of the key.", example = "0199f0c2-6f0e-7c31-9a55-5d2f9a7f4b10")
                    @PathParam("id")
                    String id) {
        return tagged(keys.revoke(caller.get().tenant(), id(id)));
    }

    private static Set<Role> roles(List<String> written, Faults faults) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        for (int i = 0; i < written.size(); i++) {
            int at = i;
            Role.of(written.get(i))
                    .ifPresentOrElse(
                            roles::add,
                            () -> faults.add(
                                    "roles[" + at + "]",
                                    "must be one of "
                                            + String.join(
                                                    ", ",
                                                    EnumSet.allOf(Role.class).stream()
                                                            .map(Role::written)
                                                            .toList())));
        }
        return roles;
    }

    private static TenantId tenant(@Nullable String named, Caller by, Faults faults) {
        if (named == null || named.equals(by.tenant().value())) {
            return by.tenant();
        }
        if (!by.operator()) {
            throw new ProblemException(Problem.of(
                    Kind.FORBIDDEN,
                    "A key of another tenant is made by whoever runs the service only, with the bootstrap key."));
        }
        try {
            TenantId tenant = new TenantId(named);
            if (!tenant.equals(TenantId.SHARED)) {
                return tenant;
            }
            faults.add("tenant", "must not be shared, which is nobody's");
        } catch (IllegalArgumentException e) {
            faults.add(
                    "tenant",
                    "must be lower-case letters and digits in parts joined by single hyphens, at most 64 characters");
        }
        return by.tenant();
    }

    private static UUID id(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw noSuchKey();
        }
    }

    private static ProblemException noSuchKey() {
        return new ProblemException(
                Problem.of(Kind.NOT_FOUND, "No key of yours has this id; GET /v1/api-keys lists them."));
    }

    private static RestResponse<ApiKeyEntry> tagged(Optional<ApiKey> key) {
        ApiKeyEntry entry = key.map(ApiKeyEntry::of).orElseThrow(ApiKeyResource::noSuchKey);
        return RestResponse.ResponseBuilder.ok(entry)
                .header(HttpHeaders.ETAG, Etags.quoted(entry.etag()))
                .build();
    }

    private static RestResponse<NewApiKey> told(ApiKeys.Made made) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, NewApiKey.of(made))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
