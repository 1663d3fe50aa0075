package io.closewise.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks who has this key. */
final class KeyRequest extends BaseAuthenticationRequest {

    private final String key;

    KeyRequest(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
