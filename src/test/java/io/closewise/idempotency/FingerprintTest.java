package io.closewise.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

    @Test
    void theSameRequestHasTheSameOneOnEveryReplicaAndInEveryVersion() {
        assertThat(of("POST", "/v1/playbooks/import", "etag=d1", "key: ours").hex())
                .isEqualTo("83e674750ce6f50833d2f249edaf87bf296b34ab3f6bb9a1f015d52070083cbf");
    }

    @Test
    void anyPartThatDiffersMakesAnother() {
        List<Fingerprint> all = List.of(
                of("POST", "/a", "b", "c"),
                of("PUT", "/a", "b", "c"),
                of("POST", "/A", "b", "c"),
                of("POST", "/a", "B", "c"),
                of("POST", "/a", "b", "C"),
                of("POST", "/a", "b", ""),
                of("POST", "/a", "", "c"),
                of("POST", "/a", null, "c"));

        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void noPartRunsIntoTheNext() {
        Set<Fingerprint> all = new HashSet<>();
        all.add(of("POST", "/ab", "c", ""));
        all.add(of("POST", "/a", "bc", ""));
        all.add(of("POST", "/a", "b", "c"));
        all.add(of("POST", "/a", null, "bc"));
        all.add(of("POST/", "ab", "c", ""));

        assertThat(all).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "ABCDEF"})
    void whatIsNoneIsRefused(String hex) {
        assertThatThrownBy(() -> new Fingerprint(hex)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Fingerprint of(String method, String path, String query, String body) {
        return Fingerprint.of(method, path, query, body.getBytes(UTF_8));
    }
}
