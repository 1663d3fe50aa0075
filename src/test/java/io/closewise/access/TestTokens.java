package io.closewise.access;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** An OpenID provider as far as the service sees it: keys under an address, and the tokens that are signed with them. */
public final class TestTokens implements QuarkusTestResourceLifecycleManager {

    public static final String ISSUER = "https://id.example";
    public static final String AUDIENCE = "closewise";

    private static final RsaJsonWebKey KEY = key("right");
    private static final RsaJsonWebKey OTHER = key("other");

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        byte[] keys = new JsonWebKeySet(KEY).toJson().getBytes(StandardCharsets.UTF_8);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/keys", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            try (var body = exchange.getResponseBody()) {
                body.write(keys);
            }
        });
        server.start();
        return Map.of(
                "mp.jwt.verify.publickey.location",
                "http://127.0.0.1:" + server.getAddress().getPort() + "/keys",
                "mp.jwt.verify.issuer",
                ISSUER,
                "mp.jwt.verify.audiences",
                AUDIENCE,
                "smallrye.jwt.path.groups",
                "roles");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    /** A token that is right. */
    public static String of(String tenant, Set<String> roles) {
        return signed(KEY, AlgorithmIdentifiers.RSA_USING_SHA256, tenant, roles, claims -> {});
    }

    /** A token that is right but for what is done to its claims. */
    public static String with(Consumer<JwtClaims> change) {
        return signed(KEY, AlgorithmIdentifiers.RSA_USING_SHA256, "token-tests", Set.of("recommend"), change);
    }

    /** A token that somebody else signed. */
    public static String ofAnotherKey() {
        return signed(OTHER, AlgorithmIdentifiers.RSA_USING_SHA256, "token-tests", Set.of("recommend"), claims -> {});
    }

    /** A token that nobody signed, and says so. */
    public static String unsigned() {
        try {
            JsonWebSignature signature = new JsonWebSignature();
            signature.setPayload(claims("token-tests", Set.of("recommend")).toJson());
            signature.setAlgorithmConstraints(org.jose4j.jwa.AlgorithmConstraints.NO_CONSTRAINTS);
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token signed by a secret that everybody knows: the public key. */
    public static String signedWithThePublicKey() {
        try {
            JsonWebSignature signature = new JsonWebSignature();
            signature.setPayload(claims("token-tests", Set.of("recommend")).toJson());
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
            signature.setKeyIdHeaderValue(KEY.getKeyId());
            signature.setKey(new org.jose4j.keys.HmacKey(KEY.getPublicKey().getEncoded()));
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(
            RsaJsonWebKey key, String algorithm, String tenant, Set<String> roles, Consumer<JwtClaims> change) {
        try {
            JwtClaims claims = claims(tenant, roles);
            change.accept(claims);
            JsonWebSignature signature = new JsonWebSignature();
            signature.setPayload(claims.toJson());
            signature.setAlgorithmHeaderValue(algorithm);
            signature.setKeyIdHeaderValue(key.getKeyId());
            signature.setKey(key.getPrivateKey());
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JwtClaims claims(String tenant, Set<String> roles) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject("somebody of " + tenant);
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(10);
        claims.setGeneratedJwtId();
        claims.setClaim("tenant", tenant);
        claims.setStringListClaim("roles", java.util.List.copyOf(roles));
        return claims;
    }

    /** The same for the provider and for the tests, which are loaded apart from each other. */
    private static RsaJsonWebKey key(String name) {
        String property = "closewise.test.key." + name;
        try {
            if (System.getProperty(property) == null) {
                RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
                key.setKeyId("the key");
                System.setProperty(property, key.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE));
            }
            return (RsaJsonWebKey) JsonWebKey.Factory.newJwk(System.getProperty(property));
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
