package io.closewise.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.closewise.phrasing.Draft;
import io.closewise.phrasing.Finding;
import io.closewise.phrasing.PhrasingCheck;
import io.closewise.playbook.Texts.Text;
import io.closewise.playbook.store.BuiltIn;
import io.closewise.technique.Evidence;
import io.closewise.technique.Technique;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the built-in playbook says, and what it must not. */
class CatalogueWordingTest {

    /** So many words in a row are no coincidence. */
    private static final int LONG_SENTENCE = 10;

    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.!?])\\s+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}']+");
    private static final Pattern PERCENTAGE = Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*(?:%|per ?cent)");

    private static final Playbook PLAYBOOK = BuiltIn.playbook();
    private static final PhrasingCheck CHECK = new PhrasingCheck();

    @Test
    void noLineToABuyerPressesOrMisleads() {
        List<String> pressing = new ArrayList<>();
        for (Text line : Lines.of(PLAYBOOK)) {
            for (String said : new LinkedHashSet<>(List.of(line.text(), Lines.filled(PLAYBOOK, line.text())))) {
                for (Finding finding : CHECK.check(Draft.of(said)).findings()) {
                    pressing.add(line.path() + ": " + finding.pattern() + ": " + finding.excerpt());
                }
            }
        }
        assertThat(pressing).isEmpty();
    }

    @Test
    void noTwoTechniquesShareALongSentence() {
        Map<String, String> owners = new HashMap<>();
        List<String> shared = new ArrayList<>();
        for (Entry entry : PLAYBOOK.techniques()) {
            Technique one = entry.technique();
            Stream<String> texts = Stream.concat(
                    Stream.of(one.definition(), one.summary()),
                    one.phrasings().stream().map(phrasing -> phrasing.text()));
            texts.flatMap(END_OF_SENTENCE::splitAsStream)
                    .map(CatalogueWordingTest::words)
                    .filter(words -> words.size() >= LONG_SENTENCE)
                    .map(words -> String.join(" ", words))
                    .distinct()
                    .forEach(sentence -> {
                        String owner = owners.putIfAbsent(sentence, one.key());
                        if (owner != null && !owner.equals(one.key())) {
                            shared.add(owner + " and " + one.key() + ": " + sentence);
                        }
                    });
        }
        assertThat(shared).isEmpty();
    }

    @Test
    void noAdviceNamesEvidenceByItsId() {
        Pattern ids = Pattern.compile(PLAYBOOK.evidence().stream()
                .map(one -> Pattern.quote(one.id()))
                .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
        assertThat(ids.matcher("as CLAIM-27-PERCENT says").find()).isTrue();
        assertThat(spoken().filter(text -> ids.matcher(text.text()).find())).isEmpty();
    }

    @Test
    void noFigureThatNobodyCouldVerifyIsQuoted() {
        Set<String> doubtful = PLAYBOOK.evidence().stream()
                .filter(one -> one.kind() == Evidence.Kind.CLAIM || one.status() == Evidence.ClaimStatus.UNVERIFIED)
                .flatMap(one -> Texts.of(one.id(), one))
                .flatMap(text -> percentages(text.text()))
                .collect(Collectors.toSet());
        assertThat(doubtful).contains("27");
        assertThat(spoken().filter(text -> percentages(text.text()).anyMatch(doubtful::contains)))
                .isEmpty();
    }

    /** What reaches a salesperson as advice: techniques, the reasons of rules, and words to say. */
    private static Stream<Text> spoken() {
        return Stream.of(
                        PLAYBOOK.techniques().stream().flatMap(entry -> {
                            // the ids of the evidence are a list of their own
                            String ids = entry.technique().key() + ".technique.evidence[";
                            return Texts.of(entry).filter(text -> !text.path().startsWith(ids));
                        }),
                        Texts.of("rules", PLAYBOOK.rules()),
                        Texts.of("wording", PLAYBOOK.wording()),
                        Texts.of("advice", PLAYBOOK.advice()),
                        Texts.of("micro-commitments", PLAYBOOK.microCommitments()))
                .flatMap(texts -> texts);
    }

    private static Stream<String> percentages(String text) {
        return PERCENTAGE
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(found -> found.replaceAll("[^\\d.,]", ""));
    }

    private static List<String> words(String sentence) {
        return BETWEEN_WORDS
                .splitAsStream(sentence.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
