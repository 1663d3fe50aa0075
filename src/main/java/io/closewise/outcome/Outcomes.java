package io.closewise.outcome;

import io.closewise.deal.Segment;
import io.closewise.deal.Stage;
import io.closewise.tenant.TenantId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where outcomes are kept, each of its tenant alone. */
public interface Outcomes {

    /** Keeps it, unless this result of this ask was reported before. */
    Reported report(TenantId tenant, Outcome outcome);

    /** Whether anything was reported of this ask. */
    boolean knowsAsk(TenantId tenant, UUID recommendationId, String technique);

    /** What the asks have come to, by technique, stage and segment; those of no known segment come first. */
    List<Effectiveness> effectiveness(TenantId tenant, Wanted wanted, @Nullable Cell after, int most);

    /** Which cells are wanted; null means any. */
    record Wanted(
            @Nullable String technique,
            @Nullable Stage stage,
            @Nullable Segment segment) {}
}
