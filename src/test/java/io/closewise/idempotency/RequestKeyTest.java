package io.closewise.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RequestKeyTest {

    static Stream<String> keys() {
        return Stream.of("!", "~", "7c1d6a52-0b9e-4c3f-8d7a-5e2f9a7f4b10", "a\"b'c", "x".repeat(255));
    }

    static Stream<String> others() {
        return Stream.of("", " ", "a b", "a\tb", "a\n", "\u007f", "\u00e9", "x".repeat(256));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void visibleAsciiIsOne(String key) {
        assertThat(RequestKey.isOne(key)).isTrue();
        assertThat(new RequestKey(key).value()).isEqualTo(key);
    }

    @ParameterizedTest
    @MethodSource("others")
    void anythingElseIsNone(String other) {
        assertThat(RequestKey.isOne(other)).isFalse();
        assertThatThrownBy(() -> new RequestKey(other)).isInstanceOf(IllegalArgumentException.class);
    }
}
