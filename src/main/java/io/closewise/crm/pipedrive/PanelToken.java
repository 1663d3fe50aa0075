package io.closewise.crm.pipedrive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.HmacKey;
import org.jspecify.annotations.Nullable;

/** The token that Pipedrive signs for each call of a panel, with HMAC-SHA256 and nothing else. */
final class PanelToken {

    private static final int SHORTEST_SECRET = 32;
    /** How far the clocks of both may be apart. */
    private static final int SKEW_SECONDS = 60;
    /** Longer than any that Pipedrive makes. */
    private static final int LONGEST = 4_096;

    private final HmacKey key;
    private final Clock clock;

    PanelToken(String name, String secret, Clock clock) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException(name + ".jwt-secret must have at least " + SHORTEST_SECRET
                    + " characters; it can be guessed otherwise");
        }
        this.key = new HmacKey(secret.getBytes(UTF_8));
        this.clock = clock;
    }

    /** Whether it is by the app, has not expired, and speaks of this company. */
    boolean isRight(@Nullable String token, String company) {
        if (token == null || token.length() > LONGEST) {
            return false;
        }
        try {
            JwtClaims claims = reader().processToClaims(token);
            return company.equals(String.valueOf(claims.getClaimValue("companyId")));
        } catch (InvalidJwtException e) {
            return false;
        }
    }

    private JwtConsumer reader() {
        return new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(
                        new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.HMAC_SHA256))
                .setVerificationKey(key)
                .setRequireExpirationTime()
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                .setSkipDefaultAudienceValidation()
                .build();
    }
}
