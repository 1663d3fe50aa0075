package io.closewise.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the pages look at both widths in both themes; the pictures are in target/screenshots. */
@EnabledIf(value = Chromium.WANTED, disabledReason = Chromium.NOT_THERE)
@QuarkusIntegrationTest
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class LooksIT {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String OPEN_ALL = "() => document.querySelector('closewise-recommendations').shadowRoot"
            + ".querySelectorAll('details').forEach(it => { it.open = true; })";
    private static final String OVERFLOW =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final String MOVES = "it => [...it.shadowRoot.querySelectorAll('*')].filter(one =>"
            + " getComputedStyle(one).animationName !== 'none' || getComputedStyle(one).transitionDuration !== '0s').length";

    private static Chromium chromium;

    @TestHTTPResource("/")
    String service;

    @BeforeAll
    static void start() {
        chromium = Chromium.started();
    }

    @AfterAll
    static void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"320, LIGHT", "320, DARK", "900, LIGHT", "900, DARK"})
    void everyAnswerFitsIsReadableAndAccessible(int width, ColorScheme scheme) throws IOException {
        Page page = chromium.page(width, scheme);
        for (Deal deal : Deal.values()) {
            page.navigate("about:blank");
            page.navigate(service + deal.shown());
            Locator element = page.locator("closewise-recommendations");
            assertThat(page.locator("[part=verdict]")).isVisible();
            picture(page, deal.name(), width, scheme);
            page.evaluate(OPEN_ALL);

            assertThat(page.evaluate(OVERFLOW)).as("pixels over the edge").isEqualTo(0);
            assertReadable(element);
            assertThat(element.evaluate(MOVES)).as("moving parts").isEqualTo(0);
        }
        page.navigate(service + Deal.HARD.shown());
        assertThat(page.locator("[part=card]").first()).isVisible();
        page.evaluate(OPEN_ALL);
        assertAccessible(page);
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"320, LIGHT", "320, DARK", "900, LIGHT", "900, DARK"})
    void theDemoFitsIsReadableAndAccessible(int width, ColorScheme scheme) throws IOException {
        Page page = chromium.page(width, scheme);
        page.navigate(service + "demo/");
        assertThat(page.locator("[part=card]").first()).isVisible();
        page.getByText("Add an objection").click();
        picture(page, "DEMO", width, scheme);

        assertThat(page.evaluate(OVERFLOW)).as("pixels over the edge").isEqualTo(0);
        assertReadable(page.locator("body"));
        assertAccessible(page);
        page.context().close();
    }

    @Test
    void aProblemIsReadableAndAccessibleToo() throws IOException {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            Page page = chromium.page(320, scheme);
            page.navigate(service + Deal.shown("{\"stage\":\"NOWHERE\",\"nobodyKnowsThisField\":1}"));
            assertThat(page.locator("[part=verdict]")).isVisible();
            picture(page, "PROBLEM", 320, scheme);

            assertThat(page.evaluate(OVERFLOW)).as("pixels over the edge").isEqualTo(0);
            assertReadable(page.locator("closewise-recommendations"));
            assertAccessible(page);
            page.context().close();
        }
    }

    @Test
    void itFitsAFrameOf320PixelsAndTheThemeOfThePageAroundIt() {
        Page page = chromium.page(900, ColorScheme.LIGHT);
        page.setContent("<iframe title='deal' width='320' height='600' src='" + service
                + Deal.HARD.shown().replace("#", "#theme=dark&") + "'></iframe>");
        Locator verdict = page.frameLocator("iframe").locator("[part=verdict]");
        assertThat(verdict).isVisible();

        assertThat(page.frames().get(1).evaluate(OVERFLOW)).isEqualTo(0);
        assertThat(verdict.evaluate("it => getComputedStyle(it).backgroundColor"))
                .isEqualTo("rgb(29, 35, 45)");
        page.context().close();
    }

    @Test
    void aPageGivesItItsOwnColours() {
        Page page = chromium.page(900, ColorScheme.LIGHT);
        page.navigate(service + Deal.GOOD.shown());
        Locator copy = page.locator("[part=card] [part=copy]").first();
        assertThat(copy).isVisible();

        page.evaluate("() => { const sheet = new CSSStyleSheet();"
                + "sheet.replaceSync('closewise-recommendations { --cw-accent: rgb(1, 2, 3) }"
                + " closewise-recommendations::part(copy) { border-radius: 0 }');"
                + "document.adoptedStyleSheets = [sheet]; }");

        assertThat(copy.evaluate("it => getComputedStyle(it).color")).isEqualTo("rgb(1, 2, 3)");
        assertThat(copy.evaluate("it => getComputedStyle(it).borderRadius")).isEqualTo("0px");
        page.context().close();
    }

    private static void assertReadable(Locator root) throws IOException {
        Map<?, ?> contrast = (Map<?, ?>) root.evaluate(resource("/pages/contrast.js"));
        assertThat(((Number) contrast.get("texts")).intValue()).as("texts").isGreaterThan(3);
        assertThat(((Number) contrast.get("ratio")).doubleValue())
                .as("contrast: " + contrast)
                .isGreaterThanOrEqualTo(4.5);
    }

    private static void assertAccessible(Page page) throws IOException {
        page.evaluate(resource("/axe.min.js"));
        Map<?, ?> found = (Map<?, ?>) page.evaluate(
                "() => axe.run({ resultTypes: ['violations'] }).then(it => ({ passes: it.passes.length, violations:"
                        + " it.violations.map(one => one.id + ' ' + one.nodes.map(node => node.html)) }))");
        assertThat(((Number) found.get("passes")).intValue())
                .as("rules that were met")
                .isGreaterThan(15);
        assertThat((List<?>) found.get("violations")).as(page.url()).isEmpty();
    }

    private static void picture(Page page, String what, int width, ColorScheme scheme) {
        String name = "%s-%d-%s.png".formatted(what, width, scheme).toLowerCase(Locale.ROOT);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = LooksIT.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
