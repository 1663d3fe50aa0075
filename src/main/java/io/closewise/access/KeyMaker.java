package io.closewise.access;

import jakarta.inject.Singleton;
import java.security.SecureRandom;

/** Makes keys, and says by what they are known. */
@Singleton
public class KeyMaker {

    // made when it is needed, so that no seed is built into a native binary
    private final SecureRandom random = new SecureRandom();

    /** A new key, which nobody has. */
    public NewKey make() {
        return NewKey.random(random);
    }

    /** The hash under which a key is kept. */
    public String hash(String key) {
        return NewKey.hash(key);
    }

    /** By what people recognise it. */
    public String prefix(NewKey key) {
        return key.prefix();
    }
}
