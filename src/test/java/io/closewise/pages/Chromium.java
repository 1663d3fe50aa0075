package io.closewise.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Debian's chromium without a screen. Where there is none the tests are skipped, but not in continuous integration. */
final class Chromium implements AutoCloseable {

    static final String WANTED = "io.closewise.pages.Chromium#isWanted";
    static final String NOT_THERE =
            "The pages are not looked at: there is no /usr/bin/chromium (on Debian: apt-get install chromium)";

    private static final Path BINARY = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));
    /** In pixels: tall enough for pictures that show most of a page, because taking more than is in view takes long. */
    private static final int HEIGHT = 3_000;

    private static final double PATIENCE_IN_MILLISECONDS = 20_000;

    private final Playwright playwright;
    private final Browser browser;
    /** What went wrong in any page: errors of scripts, and whatever its policy refused. */
    private final List<String> faults = new ArrayList<>();

    private Chromium(Playwright playwright) {
        this.playwright = playwright;
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(BINARY)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }

    /** Whether the tests can be run, or must be run so that they tell that they cannot. */
    static boolean isWanted() {
        return Files.isExecutable(BINARY) || "true".equals(System.getenv("CI"));
    }

    static Chromium started() {
        assertThat(BINARY).isExecutable();
        return new Chromium(Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    }

    /** A page of its own, of this width in pixels, whose clipboard may be used. */
    Page page(int width, ColorScheme scheme) {
        return page(
                new Browser.NewContextOptions().setViewportSize(width, HEIGHT).setColorScheme(scheme));
    }

    Page page() {
        return page(900, ColorScheme.LIGHT);
    }

    /** A page on which every script and style may run, whatever its policy says. */
    Page withoutPolicy() {
        return page(new Browser.NewContextOptions().setBypassCSP(true));
    }

    private Page page(Browser.NewContextOptions options) {
        BrowserContext context =
                browser.newContext(options.setPermissions(List.of("clipboard-read", "clipboard-write")));
        context.setDefaultTimeout(PATIENCE_IN_MILLISECONDS);
        Page page = context.newPage();
        page.onPageError(faults::add);
        page.onConsoleMessage(message -> {
            // that a request was refused or failed is said by the browser itself, and often meant
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                faults.add(message.text());
            }
        });
        return page;
    }

    List<String> faults() {
        return faults;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
