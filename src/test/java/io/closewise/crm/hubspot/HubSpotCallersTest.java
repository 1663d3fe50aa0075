package io.closewise.crm.hubspot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.closewise.access.Caller;
import io.closewise.access.Role;
import io.closewise.crm.hubspot.HubSpotCallers.Finding;
import io.closewise.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HubSpotCallersTest {

    private static final String SECRET = "a-client-secret-of-an-app";
    private static final String ADDRESS = "https://closewise.example.com/v1/crm/hubspot/card?portalId=62515";
    private static final byte[] BODY = "{\"authority\":\"CONFIRMED\"}".getBytes(UTF_8);

    private final Hand hand = new Hand();
    private final HubSpotCallers callers = callers(Optional.of(SECRET), Optional.of("https://closewise.example.com"));

    /** A clock that is set by hand. */
    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2025-06-15T12:00:00Z");

        void turn(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private record Settings(Optional<String> clientSecret, Optional<String> publicUrl, Map<String, String> portals)
            implements HubSpotSettings {}

    private HubSpotCallers callers(Optional<String> secret, Optional<String> url) {
        return new HubSpotCallers(new Settings(secret, url, Map.of("62515", "acme")), hand);
    }

    private SignedRequest now(String address, byte[] body) {
        return new SignedRequest("POST", address, body, Long.toString(hand.millis()));
    }

    private static String signed(SignedRequest request) {
        return new Signature(SECRET).of(request);
    }

    @Test
    void aRightSignatureIsTakenOnce() {
        SignedRequest request = now(ADDRESS, BODY);
        String signature = signed(request);

        assertThat(callers.look(signature, request)).isEqualTo(Finding.RIGHT);
        assertThat(callers.look(signature, request)).isEqualTo(Finding.REPLAYED);
        hand.turn(Duration.ofMinutes(5));
        assertThat(callers.look(signature, request)).isEqualTo(Finding.REPLAYED);
        hand.turn(Duration.ofMillis(1));
        assertThat(callers.look(signature, request)).isEqualTo(Finding.NOT_FRESH);
    }

    @Test
    void aSignatureFromTheFutureIsRememberedAsLongAsItIsFresh() {
        SignedRequest request = now(ADDRESS, BODY);
        String signature = signed(request);
        hand.turn(Duration.ofMinutes(-1));

        assertThat(callers.look(signature, request)).isEqualTo(Finding.RIGHT);
        hand.turn(Duration.ofMinutes(6));
        assertThat(callers.look(signature, request)).isEqualTo(Finding.REPLAYED);
    }

    @Test
    void aSignatureOfAnotherSecretIsWrong() {
        SignedRequest request = now(ADDRESS, BODY);

        assertThat(callers.look(new Signature(SECRET + "x").of(request), request))
                .isEqualTo(Finding.WRONG);
        assertThat(callers.look("", request)).isEqualTo(Finding.WRONG);
        assertThat(callers.look(signed(request) + "\u00e4", request)).isEqualTo(Finding.WRONG);
    }

    @Test
    void aWrongSignatureUsesNothingUp() {
        SignedRequest request = now(ADDRESS, BODY);
        assertThat(callers.look("nonsense", request)).isEqualTo(Finding.WRONG);
        assertThat(callers.look(signed(request), request)).isEqualTo(Finding.RIGHT);
    }

    @Test
    void whateverIsAlteredIsNotWhatWasSigned() {
        SignedRequest request = now(ADDRESS, BODY);
        String signature = signed(request);
        byte[] other = "{\"authority\":\"UNCLEAR\"}".getBytes(UTF_8);

        assertThat(callers.look(signature, now(ADDRESS, other))).isEqualTo(Finding.WRONG);
        assertThat(callers.look(signature, now(ADDRESS.replace("62515", "62516"), BODY)))
                .isEqualTo(Finding.WRONG);
        assertThat(callers.look(signature, now(ADDRESS.replace("https", "http"), BODY)))
                .isEqualTo(Finding.WRONG);
        assertThat(callers.look(signature, new SignedRequest("PUT", ADDRESS, BODY, request.timestamp())))
                .isEqualTo(Finding.WRONG);
        assertThat(callers.look(signature, new SignedRequest("POST", ADDRESS, BODY, Long.toString(hand.millis() - 1))))
                .isEqualTo(Finding.WRONG);
    }

    @Test
    void hubspotsTimestampIsAtMostFiveMinutesOldAndNotFromTheFuture() {
        SignedRequest request = now(ADDRESS, BODY);
        String signature = signed(request);

        hand.turn(Duration.ofMinutes(5).plusMillis(1));
        assertThat(callers.look(signature, request)).isEqualTo(Finding.NOT_FRESH);
        hand.turn(Duration.ofMinutes(-6).minusMillis(2));
        assertThat(callers.look(signature, request)).isEqualTo(Finding.NOT_FRESH);
        hand.turn(Duration.ofMillis(1));
        assertThat(callers.look(signature, request)).isEqualTo(Finding.RIGHT);
    }

    @Test
    void aTimestampIsMillisecondsInDigits() {
        for (String none : new String[] {"", "now", "1700000300", "-1700000300000", "1700000300000.0", "1e12"}) {
            SignedRequest request = new SignedRequest("POST", ADDRESS, BODY, none);
            assertThat(callers.look(signed(request), request)).as(none).isEqualTo(Finding.NOT_FRESH);
        }
    }

    @Test
    void aRetryAfterAFaultOfOursIsLetIn() {
        SignedRequest request = now(ADDRESS, BODY);
        String signature = signed(request);
        callers.look(signature, request);

        callers.forget(signature);

        assertThat(callers.look(signature, request)).isEqualTo(Finding.RIGHT);
    }

    @Test
    void withoutASecretNobodyIsLetIn() {
        for (Optional<String> none : java.util.List.of(Optional.<String>empty(), Optional.of(" "))) {
            HubSpotCallers closed = callers(none, Optional.empty());
            SignedRequest request = now(ADDRESS, BODY);
            assertThat(closed.look(signed(request), request)).isEqualTo(Finding.WRONG);
        }
    }

    @Test
    void aPortalIsATenantThatMayAskAndNothingElse() {
        assertThat(callers.ofPortal("62515"))
                .contains(new Caller(new TenantId("acme"), "HubSpot portal 62515", java.util.Set.of(Role.RECOMMEND)));
        assertThat(callers.ofPortal("62516")).isEmpty();
    }

    @Test
    void aTenantThatCannotBeOneIsToldAtTheStart() {
        for (String none : new String[] {"", "No Such Tenant", "shared"}) {
            assertThatThrownBy(() -> new HubSpotCallers(
                            new Settings(Optional.of(SECRET), Optional.empty(), Map.of("1", none)), hand))
                    .as(none)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void behindAProxyThePublicAddressIsWhatWasSigned() {
        String path = "/v1/crm/hubspot/card?portalId=1";
        String came = "http://10.0.0.7:8080" + path;

        assertThat(callers.publicAddress(path, came)).isEqualTo("https://closewise.example.com" + path);
        assertThat(callers(Optional.of(SECRET), Optional.of("https://a.example/closewise/"))
                        .publicAddress(path, came))
                .isEqualTo("https://a.example/closewise" + path);
        assertThat(callers(Optional.of(SECRET), Optional.empty()).publicAddress(path, came))
                .isEqualTo(came);
    }
}
