package io.closewise.crm.hubspot;

/** Signs as HubSpot does. */
public final class Signing {

    private Signing() {}

    public static String sign(String secret, String method, String address, byte[] body, long timestamp) {
        return new Signature(secret).of(new SignedRequest(method, address, body, Long.toString(timestamp)));
    }
}
