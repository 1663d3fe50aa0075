package io.closewise.crm.pipedrive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.closewise.access.Caller;
import io.closewise.access.Role;
import io.closewise.tenant.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class PipedriveCallersTest {

    private static final Instant NOW = Instant.parse("2025-06-15T12:00:00Z");
    private static final String PASSWORD = "a-password-of-a-panel";
    private static final String SECRET = "a-jwt-secret-of-a-panel-of-pipedrive";
    private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";

    private record Company(
            String tenant, Optional<String> username, Optional<String> password, Optional<String> jwtSecret)
            implements PipedriveSettings.Company {}

    private static Company company(String password, String secret) {
        return new Company("acme", Optional.of("panel"), Optional.ofNullable(password), Optional.ofNullable(secret));
    }

    private static PipedriveCallers callers(Company company) {
        return new PipedriveCallers(() -> Map.of("7", company), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static String basic(String user, String password) {
        return Base64.getEncoder().encodeToString((user + ":" + password).getBytes(UTF_8));
    }

    private static String claims(String company, Instant expires) {
        return "{\"userId\":1,\"companyId\":" + company + ",\"exp\":" + expires.getEpochSecond() + "}";
    }

    private static String token(String header, String claims, String algorithm, String secret) {
        try {
            String signed = part(header.getBytes(UTF_8)) + "." + part(claims.getBytes(UTF_8));
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), algorithm));
            return signed + "." + part(mac.doFinal(signed.getBytes(UTF_8)));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String token(String claims) {
        return token(HEADER, claims, "HmacSHA256", SECRET);
    }

    private static boolean isIn(PipedriveCallers callers, String company, String basic, String token) {
        return callers.of(new PanelCredentials(company, basic, token)).isPresent();
    }

    @Test
    void pipedriveComesWithHttpBasic() {
        PipedriveCallers callers = callers(company(PASSWORD, null));

        assertThat(callers.of(new PanelCredentials("7", basic("panel", PASSWORD), null)))
                .contains(new Caller(new TenantId("acme"), "Pipedrive company 7", Set.of(Role.RECOMMEND)));
        assertThat(isIn(callers, "7", basic("panel", PASSWORD + "x"), null)).isFalse();
        assertThat(isIn(callers, "7", basic("other", PASSWORD), null)).isFalse();
        assertThat(isIn(callers, "7", "not Base64", null)).isFalse();
        assertThat(isIn(callers, "7", null, null)).isFalse();
        assertThat(isIn(callers, "8", basic("panel", PASSWORD), null)).isFalse();
        assertThat(isIn(callers, null, basic("panel", PASSWORD), null)).isFalse();
        // a token that nobody has configured a secret for says nothing
        assertThat(isIn(callers, "7", null, token(claims("7", NOW.plusSeconds(60)))))
                .isFalse();
    }

    @Test
    void orWithATokenThatTheAppHasSigned() {
        PipedriveCallers callers = callers(company(null, SECRET));
        String right = claims("7", NOW.plusSeconds(60));

        assertThat(isIn(callers, "7", null, token(right))).isTrue();
        assertThat(isIn(callers, "7", null, token(claims("\"7\"", NOW.plusSeconds(60)))))
                .isTrue();
        assertThat(isIn(callers, "7", null, token(HEADER, right, "HmacSHA256", SECRET + "x")))
                .isFalse();
        assertThat(isIn(callers, "7", null, token(claims("8", NOW.plusSeconds(60)))))
                .isFalse();
        assertThat(isIn(callers, "7", null, token("{\"companyId\":7}"))).isFalse();
        assertThat(isIn(callers, "7", null, token("{\"exp\":9999999999}"))).isFalse();
        assertThat(isIn(callers, "7", null, "a.b.c")).isFalse();
        assertThat(isIn(callers, "7", null, "x".repeat(5_000))).isFalse();
        assertThat(isIn(callers, "7", basic("panel", PASSWORD), null)).isFalse();
    }

    @Test
    void aTokenThatHasExpiredIsRefused() {
        PipedriveCallers callers = callers(company(null, SECRET));

        assertThat(isIn(callers, "7", null, token(claims("7", NOW.minusSeconds(50)))))
                .isTrue();
        assertThat(isIn(callers, "7", null, token(claims("7", NOW.minusSeconds(70)))))
                .isFalse();
    }

    @Test
    void noOtherAlgorithmIsTaken() {
        PipedriveCallers callers = callers(company(null, SECRET + SECRET));
        String claims = claims("7", NOW.plusSeconds(60));
        String none = part("{\"alg\":\"none\"}".getBytes(UTF_8)) + "." + part(claims.getBytes(UTF_8)) + ".";

        assertThat(isIn(callers, "7", null, none)).isFalse();
        assertThat(isIn(callers, "7", null, token("{\"alg\":\"HS512\"}", claims, "HmacSHA512", SECRET + SECRET)))
                .isFalse();
        assertThat(isIn(callers, "7", null, token(HEADER, claims, "HmacSHA256", SECRET + SECRET)))
                .isTrue();
    }

    @Test
    void whatIsConfiguredMustBeRightAllOfIt() {
        PipedriveCallers callers = callers(company(PASSWORD, SECRET));
        String token = token(claims("7", NOW.plusSeconds(60)));

        assertThat(isIn(callers, "7", basic("panel", PASSWORD), token)).isTrue();
        assertThat(isIn(callers, "7", basic("panel", PASSWORD), null)).isFalse();
        assertThat(isIn(callers, "7", null, token)).isFalse();
    }

    @Test
    void credentialsThatCanBeGuessedAreNotTaken() {
        assertThatThrownBy(() -> callers(company("short", null))).hasMessageContaining("at least 16");
        assertThatThrownBy(() -> callers(company(null, "short"))).hasMessageContaining("at least 32");
        assertThatThrownBy(() -> callers(company(null, null))).hasMessageContaining("neither");
    }
}
