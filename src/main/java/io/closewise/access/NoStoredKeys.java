package io.closewise.access;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** No key is stored anywhere. */
@DefaultBean
@ApplicationScoped
class NoStoredKeys implements KnownKeys {

    @Override
    public Optional<Caller> atHand(String key) {
        return Optional.empty();
    }

    @Override
    public Optional<Caller> find(String key) {
        return Optional.empty();
    }
}
