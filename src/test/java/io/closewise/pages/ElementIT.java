package io.closewise.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What people do with the web component, in a real browser and against the packaged service. */
@EnabledIf(value = Chromium.WANTED, disabledReason = Chromium.NOT_THERE)
@QuarkusIntegrationTest
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class ElementIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CALLS = "**/v1/recommendations";
    private static final String HEARD =
            "name => { window.heard ??= []; addEventListener(name, it => window.heard.push(it.detail)); }";

    private static Chromium chromium;

    @TestHTTPResource("/")
    String service;

    private Page page;

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

    @BeforeEach
    void open() {
        chromium.faults().clear();
        page = chromium.page();
    }

    @AfterEach
    void nothingWentWrong() {
        page.context().close();
        assertThat(chromium.faults()).isEmpty();
    }

    @Test
    void aGoodDealGetsCardsWithEverythingThatTheAnswerHolds() throws Exception {
        JsonNode answer = shown(Deal.GOOD);

        assertThat(verdict()).hasText("✓Go ahead");
        Locator cards = page.locator("[part=card]");
        assertThat(cards).hasCount(answer.path("recommendations").size());
        for (JsonNode one : answer.path("recommendations")) {
            Locator card = cards.nth(one.path("rank").asInt() - 1);
            assertThat(card.locator("h4"))
                    .hasText(one.path("rank") + ". " + one.at("/technique/name").asText());
            List<String> told = one.findValuesAsText("text");
            for (String line : told) {
                assertThat(card).containsText(line);
            }
            one.path("pivotSignals").forEach(sign -> assertThat(card).containsText(sign.asText()));
            assertThat(card.locator("[part=copy]"))
                    .hasCount(one.findValues("template").size());
        }
        assertThat(cards.first()).containsText("Strong fit (0.");
        assertThat(cards.first()).containsText("Signals: proof partial, tentative");
        assertThat(page.locator("mark").first()).hasText(Pattern.compile("\\[.+]"));
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Go ahead. 3 suggestions");
    }

    @Test
    void aCautionIsShownWithItsRemedyBeforeAnythingIsOpened() throws Exception {
        JsonNode answer = shown(Deal.HARD);

        assertThat(verdict()).hasText("!Go ahead, with care");
        Locator second = page.locator("[part=card]").nth(1);
        for (JsonNode caution : answer.at("/recommendations/1/doNotUse")) {
            assertThat(second.getByText(caution.path("reason").asText()).first())
                    .isVisible();
            assertThat(second.getByText(caution.path("remedy").asText()).first())
                    .isVisible();
        }
        assertThat(second.getByText("3 cautions")).isVisible();
    }

    @Test
    void aDealToHoldIsToldWhatToDoInsteadAndEveryBlockWithItsReasons() throws Exception {
        JsonNode answer = shown(Deal.MISFIT);

        assertThat(verdict()).hasText("–Hold off for now");
        assertThat(page.locator("[part=card]")).hasCount(0);
        assertThat(page.getByText(answer.at("/advice/0/text").asText())).isVisible();
        String blocked = page.locator("[part~=blocked]").innerText();
        assertThat(answer.path("doNotUse").size()).isGreaterThan(60);
        assertThat(blocked).contains(answer.path("doNotUse").size() + " techniques to leave alone");
        for (JsonNode refused : answer.path("doNotUse")) {
            assertThat(blocked).contains(refused.at("/technique/name").asText());
            refused.path("flags").forEach(flag -> assertThat(blocked)
                    .contains(flag.path("reason").asText())
                    .contains("Better: " + flag.path("remedy").asText()));
        }
    }

    @Test
    void whatIsBlockedIsCountedAtTheTopAndOneKeyAway() throws Exception {
        int blocked = shown(Deal.GOOD).path("doNotUse").size();
        Locator count = page.locator("[part=verdict] button");

        assertThat(count).hasText(blocked + " techniques to leave alone");
        count.focus();
        page.keyboard().press("Enter");

        assertThat(page.locator("[part~=blocked] > summary")).isFocused();
        assertThat(page.locator("[part~=blocked] h5").first()).isVisible();
    }

    @Test
    void aLineIsCopiedByTheKeyboardAlone() throws Exception {
        JsonNode answer = shown(Deal.GOOD);
        page.evaluate(HEARD, "closewise-copied");
        String first = answer.at("/recommendations/0/phrasing/0/text").asText();

        int steps = 0;
        while (!focused("it => it?.part.contains('copy') && it.ariaLabel").equals("Copy: " + first)) {
            page.keyboard().press("Tab");
            assertThat(focused("it => it && getComputedStyle(it).outlineStyle")).isEqualTo("solid");
            assertThat(steps++).as("steps of the Tab key").isLessThan(20);
        }
        page.keyboard().press("Enter");

        assertThat(page.locator("[part=copy]:text-is('Copied')")).isVisible();
        assertThat(page.evaluate("() => navigator.clipboard.readText()")).isEqualTo(first);
        assertThat(page.locator("#status")).hasText("Copied. Still to fill in: date, criterion");
        assertThat(page.evaluate("() => window.heard[0].text")).isEqualTo(first);
    }

    @Test
    void whereTheClipboardIsBarredALineIsCopiedAllTheSame() throws Exception {
        JsonNode answer = shown(Deal.GOOD);
        page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('barred')); }");

        page.locator("[part=card] [part=copy]").first().click();

        assertThat(page.locator("[part=copy]:text-is('Copied')")).isVisible();
        assertThat(page.evaluate("() => navigator.clipboard.readText()"))
                .isEqualTo(answer.at("/recommendations/0/phrasing/0/text").asText());
    }

    @Test
    void aProblemIsShownWithItsDetailAndItsFieldsAndCanBeMended() {
        page.navigate(service + Deal.shown("{\"stage\":\"POST_DEM\",\"authority\":\"CONFIRMED\"}"));
        Locator problem = page.locator("[part=verdict]");

        assertThat(problem).containsText("The request is not valid");
        assertThat(problem).containsText("1 field is at fault");
        assertThat(problem.getByRole(AriaRole.LISTITEM)).containsText("stage must be one of EARLY_DISCOVERY");

        set("it.context = {stage: 'POST_DEMO', authority: 'CONFIRMED'}");
        assertThat(page.locator("[part=card]")).hasCount(5);

        set("it.setAttribute('context', '{nonsense')");
        assertThat(problem).containsText("no valid JSON");
        set("it.removeAttribute('context')");
        assertThat(page.getByText("No deal to look at yet")).isVisible();
    }

    @Test
    void anAnswerThatIsNoneIsToldAsSuch() {
        page.route(
                CALLS,
                route -> route.fulfill(new Route.FulfillOptions().setStatus(502).setBody("<b>oops</b>")));
        page.navigate(service + Deal.GOOD.shown());

        assertThat(page.locator("[part=verdict]")).containsText("no readable answer (502)");
    }

    @Test
    void whileItWaitsItSaysSoAndTheLastOfSeveralDealsCounts() {
        AtomicReference<Route> held = new AtomicReference<>();
        // the first call is held and the others go on; a route for one call only would let go of it as it ends
        page.route(CALLS, route -> {
            if (!held.compareAndSet(null, route)) {
                route.resume();
            }
        });
        page.navigate(service + Deal.GOOD.shown());

        assertThat(page.locator("#main[aria-busy=true]")).hasText("Looking at the deal…");
        assertThat(page.locator("#status")).hasText("Looking at the deal…");
        page.waitForCondition(() -> held.get() != null);
        set("it.context = " + Deal.MISFIT.context());
        assertThat(verdict()).hasText("–Hold off for now");
        held.get().abort();
        assertThat(verdict()).hasText("–Hold off for now");
        assertThat(page.locator("#main")).hasAttribute("aria-busy", "false");
    }

    @Test
    void severalChangesAtOnceMakeOneRequest() {
        page.navigate(service + "embed/");
        int[] calls = {0};
        page.onRequest(request -> calls[0] += request.method().equals("POST") ? 1 : 0);

        set("it.context = {stage: 'RENEWAL', authority: 'NONE'}; it.setAttribute('endpoint', '/');"
                + "it.context = {stage: 'RENEWAL', authority: 'CONFIRMED'}");

        assertThat(page.locator("[part=card]").first()).isVisible();
        assertThat(calls[0]).isOne();
    }

    @Test
    void offlineItWaitsForTheNetworkAndOffersAnotherTry() {
        page.navigate(service + "embed/");
        page.context().setOffline(true);
        set("it.context = " + Deal.GOOD.context());
        assertThat(page.locator("[part=verdict]")).containsText("out of reach");
        page.getByText("Try again").click();
        assertThat(page.locator("[part=verdict]")).containsText("out of reach");
        assertThat(page.locator("h2")).isFocused();

        page.context().setOffline(false);

        assertThat(verdict()).hasText("✓Go ahead");
    }

    @Test
    void whatIsMissingIsAskedAndThePageMayTakeItOver() throws Exception {
        JsonNode answer = shown(Deal.HARD);
        page.evaluate(HEARD, "closewise-missing");
        Locator questions = page.locator("[part=missing]");

        assertThat(questions.locator("button")).hasCount(answer.path("missing").size());
        questions.locator("button").first().click();
        assertThat(questions).containsText("Note it in the deal (stakeholders)");
        assertThat(page.evaluate("() => window.heard[0].field")).isEqualTo("stakeholders");

        page.evaluate("() => addEventListener('closewise-missing', it => it.preventDefault())");
        questions.locator("button").nth(1).click();
        assertThat(page.evaluate("() => window.heard.length")).isEqualTo(2);
        assertThat(questions.getByText("Note it in the deal")).hasCount(1);
    }

    @Test
    void thePageHearsTheWholeAnswer() {
        page.navigate(service + "embed/");
        page.evaluate(HEARD, "closewise-answer");
        Response response = page.waitForResponse(CALLS, () -> set("it.context = " + Deal.HARD.context()));
        assertThat(page.locator("[part=card]").first()).isVisible();

        assertThat(page.evaluate("() => window.heard[0].id"))
                .isEqualTo(read(response).path("id").asText());
    }

    @Test
    void hostileTextsStayTexts() throws Exception {
        String hostile = "<img src=x onerror=hacked=1><script>hacked=1</script>\"'><b>[date]</b>{{x}}";
        JsonNode answer = shown(Deal.HARD);
        page.context().close();
        // without the policy of the page, which would refuse scripts by itself
        page = chromium.withoutPolicy();
        String body = answer.toString()
                .replaceAll(
                        "\"(name|title|text|reason|remedy|reversalPath|key|field|kind|code|ref)\":\"(?:[^\"\\\\]|\\\\.)*\"",
                        "\"$1\":" + Matcher.quoteReplacement(JSON.writeValueAsString(hostile)))
                .replaceAll(
                        "\"missing\":\\[",
                        "\"missing\":[" + Matcher.quoteReplacement(JSON.writeValueAsString(hostile)) + ",");
        page.route(
                CALLS,
                route -> route.fulfill(new Route.FulfillOptions().setStatus(200).setBody(body)));
        page.navigate(service + Deal.shown("{\"ref\":" + JSON.writeValueAsString(hostile) + "}"));

        assertThat(page.locator("[part=card]").first()).containsText(hostile);
        assertThat(page.locator("[part~=blocked] h5").first()).containsText(hostile);
        assertThat(page.locator("[part=missing] button").first()).containsText("<img src=x onerror=");
        assertThat(page.locator("closewise-recommendations").locator("img, script, b"))
                .hasCount(0);
        assertThat(page.evaluate("() => window.hacked")).isNull();
    }

    @Test
    void theDemoTurnsItsFormIntoADealAndLeadsBackToWhatIsMissing() {
        page.navigate(service + "demo/");
        assertThat(verdict()).hasText("✓Go ahead");

        page.getByText("A poor match").click();
        assertThat(verdict()).hasText("–Hold off for now");
        assertThat(page.locator("#frame-snippet")).containsText("embed/#context=%7B%22stage%22");

        page.locator("[data-field=fit]").selectOption("");
        page.getByText("Add an objection").click();
        page.locator("[data-field=category]").selectOption("PRICE");
        page.locator("[data-field=severity]").selectOption("BLOCKING");
        Response answer = page.waitForResponse(
                CALLS, () -> page.getByText("Show what fits").click());
        assertThat(answer.request().postData())
                .isEqualTo("{\"stage\":\"PROPOSAL_REVIEW\",\"authority\":\"CONFIRMED\","
                        + "\"openObjections\":[{\"category\":\"PRICE\",\"severity\":\"BLOCKING\"}]}");
        assertThat(verdict()).not().hasText("–Hold off for now");

        page.locator("[part=missing]").getByText("Does it really solve").click();
        assertThat(page.locator("[data-field=fit]")).isFocused();
    }

    @Test
    void theDemoOffersEveryChoiceThatTheServiceTakesWithItsMeaning() {
        page.navigate(service + "demo/");
        assertThat(page.locator("[data-field=stage] option")).hasCount(8);
        List<String> options =
                page.locator("[data-field] option[value]:not([value=''])").allInnerTexts();

        assertThat(options).hasSizeGreaterThan(35).allMatch(it -> it.matches("[A-Z][a-z ]+: .{4,}"));
        assertThat(page.locator("#buyingSignals input")).hasCount(10);
    }

    /** Shows a deal and gives the answer of the service to it. */
    private JsonNode shown(Deal deal) {
        Response response = page.waitForResponse(CALLS, () -> page.navigate(service + deal.shown()));
        JsonNode answer = read(response);
        assertThat(answer.path("verdict").asText()).isEqualTo(deal.verdict());
        assertThat(page.locator("[part=verdict]")).isVisible();
        return answer;
    }

    private static JsonNode read(Response response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Locator verdict() {
        return page.locator("[part=verdict] h2");
    }

    /** Does something with the element, called it. */
    private void set(String script) {
        page.evaluate("() => { const it = document.querySelector('closewise-recommendations'); " + script + "; }");
    }

    private String focused(String what) {
        return String.valueOf(page.evaluate(
                "() => (" + what + ")(document.activeElement?.shadowRoot?.activeElement ?? document.activeElement)"));
    }
}
