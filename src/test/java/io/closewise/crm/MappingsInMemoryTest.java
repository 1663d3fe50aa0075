package io.closewise.crm;

import static io.closewise.deal.Stage.EARLY_DISCOVERY;
import static io.closewise.deal.Stage.EXPANSION;
import static io.closewise.deal.Stage.RENEWAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.closewise.crm.MappingsInMemory.Key;
import io.closewise.crm.MappingsInMemory.State;
import io.closewise.deal.Stage;
import io.closewise.tenant.TenantId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MappingsInMemoryTest {

    private static final TenantId ONE = new TenantId("one");
    private static final TenantId OTHER = new TenantId("other");

    private final Rows kept = new Rows();
    private final MappingsInMemory memory = new MappingsInMemory();
    private final StageMappings stages = new StageMappings(memory);

    @Test
    void beforeTheFirstReadNothingIsSaidNotEvenWhatIsBuiltIn() {
        assertThatThrownBy(() -> qualification(ONE)).isInstanceOf(StagesNotReadException.class);
        assertThatThrownBy(() -> stages.stage(ONE, "NOBODYS", new StageName(null, null, "A")))
                .isInstanceOf(StagesNotReadException.class);
        // what this replica stored is one mapping, and not all there are
        memory.take(new Key(OTHER, "ZOHO"), state("a", EXPANSION));
        assertThatThrownBy(() -> qualification(ONE)).isInstanceOf(StagesNotReadException.class);

        memory.read(kept);
        assertThat(qualification(ONE)).isEqualTo(EARLY_DISCOVERY);
    }

    @Test
    void aMappingIsOfItsTenantAlone() {
        kept.states.put(new Key(ONE, "ZOHO"), state("a", RENEWAL));
        kept.states.put(new Key(ONE, "OURS"), state("a", RENEWAL));
        memory.read(kept);

        assertThat(qualification(ONE)).isEqualTo(RENEWAL);
        assertThat(qualification(OTHER)).isEqualTo(EARLY_DISCOVERY);
        assertThat(memory.crms(ONE)).endsWith("ZOHO", "OURS");
        assertThat(memory.crms(OTHER)).endsWith("ZOHO");
        assertThatThrownBy(() -> stages.stage(OTHER, "OURS", new StageName(null, null, "Qualification")))
                .isInstanceOfSatisfying(UnknownStageException.class, unknown -> assertThat(unknown.known())
                        .contains("HUBSPOT")
                        .doesNotContain("OURS"));
    }

    @Test
    void onlyWhatHasChangedIsReadAndWhatIsGoneIsGone() {
        kept.states.put(new Key(ONE, "ZOHO"), state("a", RENEWAL));
        kept.states.put(new Key(OTHER, "ZOHO"), state("a", RENEWAL));
        memory.read(kept);
        kept.states.put(new Key(OTHER, "ZOHO"), state("b", EXPANSION));
        memory.read(kept);
        memory.read(kept);

        assertThat(kept.read).isEqualTo(3);
        assertThat(qualification(OTHER)).isEqualTo(EXPANSION);
        kept.states.clear();
        memory.read(kept);
        assertThat(qualification(OTHER)).isEqualTo(EARLY_DISCOVERY);
    }

    @Test
    void whatWasLastReadStaysWhileNothingCanBeRead() {
        kept.states.put(new Key(ONE, "ZOHO"), state("a", RENEWAL));
        memory.read(kept);
        kept.away = true;

        assertThatThrownBy(() -> memory.read(kept)).hasMessage("away");
        assertThat(qualification(ONE)).isEqualTo(RENEWAL);
    }

    @Test
    void whatWasStoredHereAnswersAtOnce() {
        memory.read(kept);
        memory.take(new Key(ONE, "ZOHO"), state("a", EXPANSION));

        assertThat(qualification(ONE)).isEqualTo(EXPANSION);
    }

    @Test
    void ofAMappingThatCannotBeReadNothingIsSaidAndOfOthersAllTheSame() {
        kept.states.put(new Key(ONE, "ZOHO"), new State("a", null));
        memory.read(kept);

        assertThatThrownBy(() -> qualification(ONE)).isInstanceOf(StagesNotReadException.class);
        assertThat(qualification(OTHER)).isEqualTo(EARLY_DISCOVERY);
    }

    private Stage qualification(TenantId tenant) {
        return stages.stage(tenant, "ZOHO", new StageName(null, null, "Qualification"));
    }

    private static State state(String mark, Stage stage) {
        return new State(mark, new OwnMapping(1, List.of(new StageEntry(null, null, "Qualification", stage, null))));
    }

    private static final class Rows implements MappingsInMemory.Kept<RuntimeException> {

        private final Map<Key, State> states = new HashMap<>();
        private boolean away;
        private int read;

        @Override
        public Map<Key, String> marks() {
            if (away) {
                throw new IllegalStateException("away");
            }
            Map<Key, String> marks = new HashMap<>();
            states.forEach((key, state) -> marks.put(key, state.mark()));
            return marks;
        }

        @Override
        public Map<Key, State> states(Set<Key> keys) {
            read += keys.size();
            Map<Key, State> wanted = new HashMap<>(states);
            wanted.keySet().retainAll(keys);
            return wanted;
        }
    }
}
