package io.closewise.crm.hubspot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HubSpot's signature of a request, version 3: HMAC-SHA256 by the app's client secret over method, address, body and timestamp,
 * in Base64. See developers.hubspot.com, "Request validation".
 */
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    /** What HubSpot decodes in an address before it signs; everything else stays as it was sent. */
    private static final Map<String, String> DECODED = Map.ofEntries(
            Map.entry("%3A", ":"),
            Map.entry("%2F", "/"),
            Map.entry("%3F", "?"),
            Map.entry("%40", "@"),
            Map.entry("%21", "!"),
            Map.entry("%24", "$"),
            Map.entry("%27", "'"),
            Map.entry("%28", "("),
            Map.entry("%29", ")"),
            Map.entry("%2A", "*"),
            Map.entry("%2C", ","),
            Map.entry("%3B", ";"));

    private static final Pattern ENCODED = Pattern.compile("%[0-9A-Fa-f]{2}");

    private final SecretKeySpec key;

    Signature(String clientSecret) {
        key = new SecretKeySpec(clientSecret.getBytes(UTF_8), ALGORITHM);
    }

    /** Whether this is the signature of the request; the comparison takes as long for one that is nearly right. */
    boolean isRight(String given, SignedRequest request) {
        return MessageDigest.isEqual(of(request).getBytes(UTF_8), given.getBytes(UTF_8));
    }

    /** The signature of the request. */
    String of(SignedRequest request) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getEncoder().encodeToString(mac.doFinal(source(request)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private static byte[] source(SignedRequest request) {
        ByteArrayOutputStream source = new ByteArrayOutputStream();
        source.writeBytes((request.method() + decoded(request.address())).getBytes(UTF_8));
        source.writeBytes(request.body());
        source.writeBytes(request.timestamp().getBytes(UTF_8));
        return source.toByteArray();
    }

    static String decoded(String address) {
        return ENCODED.matcher(address).replaceAll(found -> {
            String code = found.group();
            return java.util.regex.Matcher.quoteReplacement(
                    DECODED.getOrDefault(code.toUpperCase(java.util.Locale.ROOT), code));
        });
    }
}
