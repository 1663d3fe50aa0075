package io.closewise.crm;

import static io.closewise.crm.Closing.LOST;
import static io.closewise.crm.Closing.WON;
import static io.closewise.deal.Stage.EARLY_DISCOVERY;
import static io.closewise.deal.Stage.EXPANSION;
import static io.closewise.deal.Stage.FINAL_DECISION;
import static io.closewise.deal.Stage.LATE_DISCOVERY;
import static io.closewise.deal.Stage.POST_DEMO;
import static io.closewise.deal.Stage.PROPOSAL_REVIEW;
import static io.closewise.deal.Stage.RENEWAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.closewise.crm.UnknownStageException.Part;
import io.closewise.deal.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageMappingTest {

    @ParameterizedTest
    @CsvSource({
        "SALESFORCE, Proposal/Price Quote, PROPOSAL_REVIEW",
        "SALESFORCE, Id. Decision Makers, POST_DEMO",
        "HUBSPOT, Decision Maker Bought-In, PROPOSAL_REVIEW",
        "HUBSPOT, qualifiedtobuy, LATE_DISCOVERY",
        "PIPEDRIVE, Negotiations Started, FINAL_DECISION",
        "DYNAMICS, Propose, PROPOSAL_REVIEW",
        "DYNAMICS, 3, FINAL_DECISION",
        "ZOHO, Identify Decision Makers, POST_DEMO"
    })
    void theStagesThatVendorsComeWithAreRead(String crm, String name, Stage stage) {
        assertThat(named(mapping(crm), name)).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({
        "SALESFORCE, Closed Won, WON",
        "HUBSPOT, closedlost, LOST",
        "PIPEDRIVE, Lost, LOST",
        "DYNAMICS, won, WON",
        "ZOHO, Closed Lost to Competition, LOST"
    })
    void aClosedStageIsRefusedAsOne(String crm, String name, Closing closing) {
        UnknownStageException refused = refused(mapping(crm), null, null, name);

        assertThat(refused.part()).isEqualTo(Part.CLOSED);
        assertThat(refused.closing()).isEqualTo(closing);
        assertThat(refused.known()).doesNotContain(name).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "proposal/price quote",
                "' Proposal / Price  Quote '",
                "'Proposal/Price\u00a0Quote'",
                "PROPOSAL/PRICEQUOTE"
            })
    void caseAndSpacesOfALabelDoNotCount(String name) {
        assertThat(named(mapping("SALESFORCE"), name)).isEqualTo(PROPOSAL_REVIEW);
    }

    @Test
    void caseOfAnIdCounts() {
        StageMapping mapping = mapping("OURS", open(null, "aB", "First", POST_DEMO), open(null, "Ab", "Last", RENEWAL));

        assertThat(mapping.stage(new StageName(null, "aB", null))).isEqualTo(POST_DEMO);
        assertThat(mapping.stage(new StageName(null, "Ab", null))).isEqualTo(RENEWAL);
        assertThat(refused(mapping, null, "ab", null).part()).isEqualTo(Part.NAME);
    }

    @Test
    void anUnknownNameTellsTheKnownOnesAndTheNearestAndGuessesNothing() {
        UnknownStageException refused = refused(mapping("SALESFORCE"), null, null, "Proposal/Prise Quote");
        assertThat(refused.part()).isEqualTo(Part.NAME);
        assertThat(refused.known()).startsWith("Prospecting").contains("Proposal/Price Quote");
        assertThat(refused.nearest()).hasValue("Proposal/Price Quote");

        assertThat(refused(mapping("SALESFORCE"), null, null, "Vibes Are Good").nearest())
                .isEmpty();
    }

    /** Each label was compared some twenty times over, which took 50 ms and more of one recommendation. */
    @Test
    void anUnknownNameAmongTheMostAndLongestLabelsIsToldAtOnce() {
        List<StageEntry> entries = IntStream.range(0, OwnMapping.MOST)
                .mapToObj(i -> open(null, null, letters(i), POST_DEMO))
                .toList();
        StageMapping mapping = new OwnMapping(1, entries).over("OURS");

        assertTimeoutPreemptively(Duration.ofSeconds(25), () -> {
            for (int i = 0; i < 2_000; i++) {
                assertThat(refused(mapping, null, null, letters(-1 - i)).part()).isEqualTo(Part.NAME);
            }
        });
    }

    @Test
    void theIdIsAskedBeforeTheName() {
        StageMapping mapping = mapping("OURS", open(null, "1", "Talks", POST_DEMO), open(null, "2", "Offer", RENEWAL));

        assertThat(mapping.stage(new StageName(null, "1", "Offer"))).isEqualTo(POST_DEMO);
        assertThat(mapping.stage(new StageName(null, "3", "Offer"))).isEqualTo(RENEWAL);
    }

    @Test
    void thePipelineThatIsToldIsAskedBeforeEveryPipeline() {
        StageMapping mapping =
                mapping("OURS", open("east", "1", "Offer", POST_DEMO), open(null, "1", "Offer", RENEWAL));

        assertThat(mapping.stage(new StageName("east", "1", null))).isEqualTo(POST_DEMO);
        assertThat(mapping.stage(new StageName("east", null, "offer"))).isEqualTo(POST_DEMO);
        assertThat(mapping.stage(new StageName("west", "1", null))).isEqualTo(RENEWAL);
    }

    @Test
    void aStageOfAnotherPipelineIsNotTaken() {
        StageMapping mapping = mapping("OURS", open("east", "1", "Offer", POST_DEMO));

        assertThat(refused(mapping, "west", "1", "Offer").part()).isEqualTo(Part.NAME);
    }

    @Test
    void whereNoPipelineIsToldAndTheyDifferItHasToBe() {
        StageMapping mapping = mapping(
                "OURS",
                open("east", null, "Offer", POST_DEMO),
                open("west", null, "Offer", RENEWAL),
                open("east", null, "Talks", EXPANSION),
                open("west", null, "Talks", EXPANSION));

        UnknownStageException refused = refused(mapping, null, null, "Offer");
        assertThat(refused.part()).isEqualTo(Part.PIPELINE);
        assertThat(refused.known()).containsExactly("east", "west");
        assertThat(named(mapping, "Talks")).isEqualTo(EXPANSION);
    }

    @Test
    void theTenantsOwnMappingWins() {
        StageMapping mapping = mapping(
                "HUBSPOT",
                open(null, "contractsent", "Demo done", POST_DEMO),
                open(null, null, "Closed Won", EXPANSION),
                closed(null, null, "Qualified to buy", LOST));

        assertThat(named(mapping, "contractsent")).isEqualTo(POST_DEMO);
        assertThat(mapping.stage(new StageName(null, "contractsent", "Contract Sent")))
                .isEqualTo(POST_DEMO);
        assertThat(named(mapping, "closed won")).isEqualTo(EXPANSION);
        assertThat(refused(mapping, null, null, "Qualified To Buy").closing()).isEqualTo(LOST);
        assertThat(named(mapping, "Appointment Scheduled")).isEqualTo(EARLY_DISCOVERY);
    }

    @Test
    void noBuiltInIdBeatsALabelThatTheTenantHasMapped() {
        // presentationscheduled was renamed in the CRM, and its new label mapped
        StageMapping mapping = mapping("HUBSPOT", open(null, null, "Contract talks", FINAL_DECISION));

        assertThat(mapping.stage(new StageName(null, "presentationscheduled", "Contract Talks")))
                .isEqualTo(FINAL_DECISION);
    }

    @Test
    void aBuiltInIdWhoseLabelIsAnotherOneByNowHasToBeMapped() {
        UnknownStageException refused = refused(mapping("HUBSPOT"), null, "presentationscheduled", "Contract talks");
        assertThat(refused.part()).isEqualTo(Part.RENAMED);
        assertThat(refused.known()).containsExactly("Presentation Scheduled");

        assertThat(refused(mapping("HUBSPOT"), null, "presentationscheduled", "Contract Sent")
                        .part())
                .isEqualTo(Part.RENAMED);
        assertThat(mapping("HUBSPOT").stage(new StageName(null, "presentationscheduled", "presentation scheduled")))
                .isEqualTo(LATE_DISCOVERY);
        assertThat(mapping("HUBSPOT").stage(new StageName("8", "1290384", "Contract Sent")))
                .isEqualTo(FINAL_DECISION);
    }

    @Test
    void whatIsShownIsTheOwnAndWhatItLeavesOfTheBuiltIn() {
        StageMapping mapping = mapping(
                "PIPEDRIVE",
                open(null, "5", "proposal made", FINAL_DECISION),
                open("east", null, "Qualified", LATE_DISCOVERY));

        assertThat(mapping.lines().stream()
                        .map(line -> line.source() + " " + line.entry().label()))
                .containsExactly(
                        "OWN proposal made",
                        "OWN Qualified",
                        "BUILT_IN Lead In",
                        "BUILT_IN Qualified",
                        "BUILT_IN Contact Made",
                        "BUILT_IN Demo Scheduled",
                        "BUILT_IN Negotiations Started",
                        "BUILT_IN Won",
                        "BUILT_IN Lost");
    }

    @Test
    void anEntryIsOpenOrClosedAndItsTextsHaveALimit() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StageEntry(null, null, "A", null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new StageEntry(null, null, "A", RENEWAL, WON));
        assertThatIllegalArgumentException().isThrownBy(() -> open(null, null, " ", RENEWAL));
        assertThatIllegalArgumentException().isThrownBy(() -> open("p".repeat(201), null, "A", RENEWAL));
        assertThat(open("p".repeat(200), null, "A", RENEWAL).pipeline()).hasSize(200);
        List<StageEntry> many = IntStream.rangeClosed(0, OwnMapping.MOST)
                .mapToObj(i -> open(null, null, "Stage " + i, RENEWAL))
                .toList();
        assertThatIllegalArgumentException().isThrownBy(() -> new OwnMapping(1, many));
    }

    @Test
    void twoEntriesThatAreFoundAlikeCollide() {
        StageEntry first = open("east", "1", "First", RENEWAL);

        assertThat(OwnMapping.firstCollision(List.of(first, open("east", "2", "FIRST ", RENEWAL))))
                .isEqualTo(1);
        assertThat(OwnMapping.firstCollision(List.of(first, open("east", "1", "Other", RENEWAL))))
                .isEqualTo(1);
        assertThat(OwnMapping.firstCollision(
                        List.of(first, open("west", "1", "First", RENEWAL), open(null, "1", "First", RENEWAL))))
                .isEqualTo(-1);
    }

    @Test
    void whatIsKeptComesBackAsItWas() {
        List<StageEntry> entries =
                List.of(open("east", "1", "Angebot \"Süd\"", RENEWAL), closed(null, null, "Aus", LOST));

        assertThat(StageForm.read(StageForm.write(entries))).isEqualTo(entries);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StageForm.read("[{\"label\":\"A\",\"stage\":\"OF_LATER\"}]"));
    }

    /** 190 of them, the same for the same number. */
    private static String letters(int seed) {
        return new Random(seed)
                .ints(190, 'a', 'z' + 1)
                .collect(StringBuilder::new, (text, one) -> text.append((char) one), StringBuilder::append)
                .toString();
    }

    private static StageMapping mapping(String crm, StageEntry... own) {
        return new OwnMapping(1, Stream.of(own).toList()).over(crm);
    }

    private static StageEntry open(String pipeline, String id, String label, Stage stage) {
        return new StageEntry(pipeline, id, label, stage, null);
    }

    private static StageEntry closed(String pipeline, String id, String label, Closing closing) {
        return new StageEntry(pipeline, id, label, null, closing);
    }

    private static Stage named(StageMapping mapping, String name) {
        return mapping.stage(new StageName(null, null, name));
    }

    private static UnknownStageException refused(StageMapping mapping, String pipeline, String id, String name) {
        return catchThrowableOfType(
                UnknownStageException.class, () -> mapping.stage(new StageName(pipeline, id, name)));
    }
}
