package io.closewise.playbook.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are no document are refused with a sentence, and nothing large or surprising is made of them. */
class UnreadableDocumentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "key: &a one\nname: *a\n",
                "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n",
                "key: !!java.net.URL x\n",
                "key: !own x\n",
                "key: !!str 1\n",
                "key: a\n---\nkey: b\n",
                "key: a\nkey: b\n",
                "key: [a\n",
                "key: a\n\tname: b\n",
                "- key: a\n",
                "just words",
                "",
                "x: .nan\n",
                "x: \"\\0\"\n"
            })
    void noSafeYaml(String text) {
        assertThatThrownBy(() -> PlaybookDocument.ofYaml(text)).isInstanceOf(UnreadableDocumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"key\":\"a\",\"key\":\"b\"}",
                "{\"key\":\"a\"} {}",
                "{\"key\":\"a\"",
                "[1]",
                "\"text\"",
                "",
                "{\"x\":1e999999999}",
                "{\"x\":1.123456789012345678901}",
                "{\"x\":\"\\u0000\"}",
                "{\"x\":\"\\ud800\"}",
                "{\"x\":NaN}"
            })
    void noJsonObject(String text) {
        assertThatThrownBy(() -> PlaybookDocument.ofJson(text)).isInstanceOf(UnreadableDocumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e2147483648",
                "-1e2147483648",
                "1e-2147483648",
                "1e99999999999",
                "0e2147483648",
                "1.5E+9999999999"
            })
    void noNumberBeyondAllMeasure(String number) {
        String text = "{\"techniques\":[{},{\"weight\":" + number + "}]}";
        assertThatThrownBy(() -> PlaybookDocument.ofJson(text))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("/techniques/1/weight");
        assertThatThrownBy(() -> PlaybookDocument.ofYaml(text))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("/techniques/1/weight");
    }

    @Test
    void neitherTooLongNorTooDeep() {
        String long4m = "x: " + "a".repeat(4_000_000);
        assertThatThrownBy(() -> PlaybookDocument.ofYaml(long4m)).hasMessageContaining("4000000");
        String deep = "{\"x\":".repeat(40) + "1" + "}".repeat(40);
        assertThatThrownBy(() -> PlaybookDocument.ofJson(deep)).hasMessageContaining("32 levels");
        String deeper = "[".repeat(5000);
        assertThatThrownBy(() -> PlaybookDocument.ofYaml("x: " + deeper))
                .isInstanceOf(UnreadableDocumentException.class);
        assertThatThrownBy(() -> PlaybookDocument.ofJson("{\"x\":" + deeper))
                .isInstanceOf(UnreadableDocumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#%s", "name: %s", "name: '%s'", "name: \"%s\"", "%s: a", "name: |\n  %s", "name: [%s"})
    void aLineOfYamlIsNotEndless(String form) {
        String text = "key: a\r\n\n" + form.formatted("x".repeat(3_900_000)) + "\n";

        assertThatThrownBy(() -> PlaybookDocument.ofYaml(text))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageMatching("Line [34] of the YAML has more than 100000 characters\\. Break it\\.");
    }

    @Test
    void longLinesAreReadAsFarAsTheyMayGo() {
        String most = "x".repeat(100_000 - "name: ".length());
        assertThat(PlaybookDocument.ofYaml("name: " + most + "\r\nkey: a\r\n").name())
                .hasValue(most);
        assertThatThrownBy(() -> PlaybookDocument.ofYaml("name: " + most + "x\nkey: a\n"))
                .hasMessageStartingWith("Line 1 ");
    }

    @Test
    void jsonOnOneLineIsYamlHoweverLongItIs() {
        String json = " {\"key\":\"a\",\"notes\":[" + "\"x\",".repeat(50_000) + "\"" + "y".repeat(200_000) + "\"]}";

        assertThat(PlaybookDocument.ofYaml(json)).isEqualTo(PlaybookDocument.ofJson(json));
        assertThatThrownBy(() -> PlaybookDocument.ofYaml(json.replace(":", ": &b ")))
                .hasMessageStartingWith("Line 1 ")
                .hasMessageContaining("no valid JSON");
    }

    @Test
    void theLineIsTold() {
        assertThatThrownBy(() -> PlaybookDocument.ofYaml("key: a\nname: *b\n")).hasMessageContaining("Line 2");
        assertThatThrownBy(() -> PlaybookDocument.ofJson("{\"key\":\n x}")).hasMessageContaining("line 2");
    }

    @Test
    void whatTheCallerChangesDoesNotChangeTheDocument() {
        PlaybookDocument document = PlaybookDocument.ofJson("{\"key\":\"a\"}");
        document.tree().put("key", "b");
        assertThat(document.key()).hasValue("a");
        assertThat(document.canonical()).isEqualTo("{\"key\":\"a\"}");
    }
}
