package io.closewise.access.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.closewise.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who works on whole playbooks, and who waits for a place. */
class BenchTest {

    private static final TenantId ACME = new TenantId("acme");
    private static final TenantId OTHER = new TenantId("other");
    private static final TenantId THIRD = new TenantId("third");

    private final List<String> turns = new ArrayList<>();

    @Test
    void aTenantHasHalfOfThePlaces() {
        Bench bench = new Bench(5);

        assertThat(enter(bench, ACME, "1").works()).isTrue();
        assertThat(enter(bench, ACME, "2").works()).isTrue();
        Bench.Place third = enter(bench, ACME, "3");
        assertThat(third.works()).isFalse();
        assertThat(enter(bench, OTHER, "4").works()).isTrue();
        assertThat(third.giveUp()).contains(Refusal.DOCUMENTS);
    }

    @Test
    void thereAreNeverMoreAtItThanItHasPlaces() {
        Bench bench = new Bench(2);
        enter(bench, ACME, "1");
        enter(bench, OTHER, "2");

        Bench.Place third = enter(bench, THIRD, "3");

        assertThat(third.works()).isFalse();
        assertThat(bench.isWaitedFor()).isTrue();
        assertThat(third.giveUp()).contains(Refusal.ALL_DOCUMENTS);
        assertThat(third.giveUp()).isEmpty();
        assertThat(bench.isWaitedFor()).isFalse();
    }

    @Test
    void tenantsHaveTheirTurnsInRotationHoweverManyOfOneWait() {
        Bench bench = new Bench(1);
        List<Bench.Place> all = new ArrayList<>(List.of(enter(bench, ACME, "a1"), enter(bench, ACME, "a2")));
        all.add(enter(bench, ACME, "a3"));
        all.add(enter(bench, OTHER, "o1"));
        all.add(enter(bench, OTHER, "o2"));
        all.add(enter(bench, THIRD, "t1"));

        for (int i = 0; i < all.size(); i++) {
            all.stream().filter(Bench.Place::works).findFirst().orElseThrow().leave();
        }

        assertThat(turns).containsExactly("a2", "o1", "t1", "a3", "o2");
        assertThat(bench.isWaitedFor()).isFalse();
    }

    @Test
    void whoLeavesTwiceGivesOnePlaceAndWhoLeavesWaitingNone() {
        Bench bench = new Bench(1);
        Bench.Place first = enter(bench, ACME, "1");
        Bench.Place gone = enter(bench, ACME, "2");
        enter(bench, ACME, "3");
        enter(bench, OTHER, "4");

        gone.leave();
        assertThat(turns).isEmpty();
        first.leave();
        first.leave();

        assertThat(turns).containsExactly("3");
    }

    @Test
    void aTenantAtItsHalfIsPassedOver() {
        Bench bench = new Bench(4);
        enter(bench, ACME, "a1");
        enter(bench, ACME, "a2");
        Bench.Place other = enter(bench, OTHER, "o1");
        enter(bench, THIRD, "t1");
        enter(bench, ACME, "a3");
        enter(bench, OTHER, "o2");

        other.leave();

        assertThat(turns).containsExactly("o2");
    }

    @Test
    void theHeapSaysHowManyPlacesThereAre() {
        assertThat(Lanes.places(64L << 20)).isEqualTo(1);
        assertThat(Lanes.places(256L << 20)).isEqualTo(1);
        assertThat(Lanes.places(1L << 30)).isEqualTo(5);
        assertThat(Lanes.places(Long.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void whatTakesSecondsIsWaitedForLonger() {
        Lanes lanes = new Lanes(ForAll.but(Map.of("patience", "1s", "tenants.other.patience", "2s")));

        assertThat(lanes.patience(ACME, Work.CALL)).hasSeconds(1);
        assertThat(lanes.patience(ACME, Work.BATCH)).hasSeconds(1);
        assertThat(lanes.patience(ACME, Work.SIMULATION)).hasSeconds(3);
        assertThat(lanes.patience(ACME, Work.DOCUMENT)).hasSeconds(3);
        assertThat(lanes.patience(OTHER, Work.DOCUMENT)).hasSeconds(6);
    }

    @Test
    void withoutAPlaceNothingStarts() {
        assertThatThrownBy(() -> new Lanes(ForAll.but(Map.of("documents", "0"))))
                .hasMessageContaining("closewise.limits.documents");
    }

    private Bench.Place enter(Bench bench, TenantId tenant, String name) {
        return bench.enter(tenant, () -> turns.add(name));
    }
}
