package io.closewise.access;

import io.closewise.tenant.TenantId;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Makes a caller of a bearer token that was found to be right: its tenant by a claim, its roles as far as they are ours. */
@ApplicationScoped
class TokenCallers implements SecurityIdentityAugmentor {

    private final AccessSettings settings;

    TokenCallers(AccessSettings settings) {
        this.settings = settings;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Uni.createFrom()
                        .item(() -> CallerIdentity.of(
                                caller(token, identity.getRoles()), Instant.ofEpochSecond(token.getExpirationTime())))
                : Uni.createFrom().item(identity);
    }

    private Caller caller(JsonWebToken token, Set<String> roles) {
        try {
            // so that no subject can pass for a key
            String subject = "token of "
                    + Optional.ofNullable(token.getSubject())
                            .or(() -> Optional.ofNullable(token.getName()))
                            .orElse("nobody");
            return new Caller(
                    tenant(token),
                    subject.substring(0, Math.min(Caller.LONGEST_NAME, subject.length())),
                    roles.stream().map(Role::of).flatMap(Optional::stream).collect(Collectors.toSet()));
        } catch (IllegalArgumentException e) {
            throw new AuthenticationFailedException("the token names no tenant that can be one");
        }
    }

    private TenantId tenant(JsonWebToken token) {
        Object claim = token.getClaim(settings.tenantClaim());
        if (claim == null) {
            return settings.tenantOfTokens()
                    .map(TenantId::new)
                    .orElseThrow(() -> new AuthenticationFailedException("the token names no tenant"));
        }
        if (claim instanceof JsonString text) {
            return new TenantId(text.getString());
        }
        if (claim instanceof String text) {
            return new TenantId(text);
        }
        throw new AuthenticationFailedException("the token names a tenant by something that is no text");
    }
}
