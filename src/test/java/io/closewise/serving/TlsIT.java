package io.closewise.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service behind no proxy: certificate and secrets come from files, as an orchestrator mounts them. */
class TlsIT {

    private static final Pattern LISTENING = Pattern.compile("Listening on: (https://127\\.0\\.0\\.1:\\d+)$");
    private static final String SECRET = "a-first-key-that-lies-in-a-mounted-file";

    @TempDir
    private Path folder;

    @Test
    void itSpeaksTlsOnlyByACertificateAndASecretFromFiles() throws Exception {
        KeyStore store = selfSigned();
        Path certificate = pem("CERTIFICATE", store.getCertificate("own").getEncoded());
        Path key =
                pem("PRIVATE KEY", store.getKey("own", "changeit".toCharArray()).getEncoded());
        Path secrets =
                Files.writeString(folder.resolve("secrets.properties"), "closewise.access.bootstrap-key=" + SECRET);
        try (RunningService service = RunningService.start(Map.of(
                "QUARKUS_HTTP_SSL_CERTIFICATE_FILES",
                certificate.toString(),
                "QUARKUS_HTTP_SSL_CERTIFICATE_KEY_FILES",
                key.toString(),
                "QUARKUS_HTTP_SSL_PORT",
                "0",
                "QUARKUS_HTTP_INSECURE_REQUESTS",
                "disabled",
                "QUARKUS_CONFIG_LOCATIONS",
                secrets.toUri().toString(),
                "CLOSEWISE_ACCESS_OPEN_ON_LOOPBACK",
                "false"))) {
            HttpClient client = trusting(store);
            service.await(
                    "ready over TLS",
                    RunningService.START,
                    () -> call(client, address(service) + "/q/health/ready", "nobody")
                                    .statusCode()
                            == 200);
            String signals = address(service) + "/v1/signals";

            assertThat(call(client, signals, SECRET).statusCode()).isEqualTo(200);
            assertThat(call(client, signals, SECRET).version()).isEqualTo(HttpClient.Version.HTTP_1_1);
            assertThat(call(client, signals, "another").statusCode()).isEqualTo(401);
            assertThatThrownBy(() -> call(client, signals.replace("https:", "http:"), SECRET))
                    .isInstanceOf(UncheckedIOException.class);
            assertThat(String.join("\n", service.log())).doesNotContain(SECRET);
        }
    }

    private static HttpResponse<String> call(HttpClient client, String address, String key)
            throws InterruptedException {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .timeout(Duration.ofSeconds(20))
                            .header("Authorization", "Bearer " + key)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(RunningService service) {
        return service.log().stream()
                .map(LISTENING::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new UncheckedIOException(new IOException("it does not listen yet")));
    }

    /** Made anew, so that no key lies in the project. */
    private KeyStore selfSigned() throws Exception {
        Path file = folder.resolve("own.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "own",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-validity",
                        "2",
                        "-storepass",
                        "changeit",
                        "-keystore",
                        file.toString())
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, "changeit".toCharArray());
        }
        return store;
    }

    private Path pem(String kind, byte[] content) throws IOException {
        String lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(content);
        return Files.writeString(
                folder.resolve(kind.replace(' ', '-') + ".pem"),
                "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n");
    }

    private static HttpClient trusting(KeyStore store) throws Exception {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        trusted.setCertificateEntry("own", store.getCertificate("own"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder()
                .sslContext(context)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }
}
