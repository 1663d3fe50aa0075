package io.closewise.crm.hubspot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureTest {

    private static final String SECRET = "yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy";

    /** The values that HubSpot's own clients for Python and Ruby are tested with. */
    @ParameterizedTest
    @CsvSource({
        "1693657560000, K36dawei4A+QBNolUOqo7s91KQDWQ5MXZ/QufNYuk/Y=",
        "1700000300000, RnbPH7+UMKVkbV32P8bz450N4M56aPmcru1+D3kSDtw="
    })
    void hubspotSignsAsItsOwnClientsDo(String timestamp, String expected) {
        SignedRequest request = new SignedRequest(
                "POST",
                "https://www.example.com/webhook_uri",
                "{'example_field':'example_value'}".getBytes(UTF_8),
                timestamp);

        assertThat(new Signature(SECRET).of(request)).isEqualTo(expected);
        assertThat(new Signature(SECRET).isRight(expected, request)).isTrue();
        assertThat(new Signature(SECRET + "y").isRight(expected, request)).isFalse();
    }

    @Test
    void hubspotDecodesTwelveCharactersOfTheAddressAndNoOther() {
        assertThat(Signature.decoded("https://a.example/b?c=%3A%2F%3F%40%21%24%27%28%29%2A%2C%3B&d=e%40f"))
                .isEqualTo("https://a.example/b?c=:/?@!$'()*,;&d=e@f");
        assertThat(Signature.decoded("%3a%2f%2A")).isEqualTo(":/*");
        assertThat(Signature.decoded("a%20b%26c%3Dd%25e%2Bf%23g+h")).isEqualTo("a%20b%26c%3Dd%25e%2Bf%23g+h");
    }

    @Test
    void aBodyThatIsNoTextIsSignedByteByByte() {
        Signature signature = new Signature(SECRET);
        SignedRequest one = new SignedRequest("POST", "https://a.example/", new byte[] {-1, 0, 1}, "1700000300000");
        SignedRequest other = new SignedRequest("POST", "https://a.example/", new byte[] {-2, 0, 1}, "1700000300000");

        assertThat(signature.of(one)).isNotEqualTo(signature.of(other));
    }
}
