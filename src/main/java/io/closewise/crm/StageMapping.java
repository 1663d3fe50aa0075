package io.closewise.crm;

import io.closewise.crm.UnknownStageException.Part;
import io.closewise.deal.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The stages of one CRM: a tenant's own over those that are built in. Nothing is guessed.
 *
 * <p>The tenant's own are asked first, by id and then by label, so that no built-in id beats a label that the tenant has mapped.
 * Then the built-in ones; there an id and a label that are both told have to agree, because a label that is no longer the
 * vendor's says that somebody has given the stage another meaning. Where a stage is found in several pipelines and means
 * different things, the pipeline has to be told.
 */
public final class StageMapping {

    private final List<Line> lines;
    private final List<String> openLabels;
    private final StageIndex own;
    private final StageIndex builtIn;

    /** A stage, and whose reading of it that is. */
    public record Line(StageEntry entry, Source source) {}

    StageMapping(List<StageEntry> own, List<StageEntry> builtIn) {
        // an own entry for every pipeline leaves nothing of the built-in one of the same id or label
        List<StageEntry> left = builtIn.stream()
                .filter(entry -> own.stream().noneMatch(mine -> mine.pipeline() == null && mine.isCalledLike(entry)))
                .toList();
        List<Line> all = new ArrayList<>();
        own.forEach(entry -> all.add(new Line(entry, Source.OWN)));
        left.forEach(entry -> all.add(new Line(entry, Source.BUILT_IN)));
        this.lines = List.copyOf(all);
        this.openLabels = lines.stream()
                .map(Line::entry)
                .filter(entry -> entry.stage() != null)
                .map(StageEntry::label)
                .distinct()
                .toList();
        this.own = new StageIndex(own);
        this.builtIn = new StageIndex(left);
    }

    /** Every stage that is known: the tenant's own first, then the built-in ones that they leave. */
    public List<Line> lines() {
        return lines;
    }

    Stage stage(StageName name) {
        List<StageEntry> found = own(name);
        if (found.isEmpty()) {
            found = builtIn(name);
        }
        if (found.isEmpty()) {
            throw new UnknownStageException(Part.NAME, null, openLabels, told(name));
        }
        StageEntry first = found.get(0);
        if (!found.stream().allMatch(first::meansTheSameAs)) {
            List<String> pipelines = found.stream()
                    .map(StageEntry::pipeline)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            throw new UnknownStageException(Part.PIPELINE, null, pipelines, "");
        }
        Stage stage = first.stage();
        if (stage == null) {
            throw new UnknownStageException(Part.CLOSED, first.closed(), openLabels, "");
        }
        return stage;
    }

    private List<StageEntry> own(StageName name) {
        List<StageEntry> found = name.id() == null ? List.of() : own.ofId(name.id(), name.pipeline());
        return found.isEmpty() && name.name() != null ? own.ofName(name.name(), name.pipeline()) : found;
    }

    private List<StageEntry> builtIn(StageName name) {
        List<StageEntry> byId = name.id() == null ? List.of() : builtIn.ofId(name.id(), name.pipeline());
        if (name.name() == null) {
            return byId;
        }
        List<StageEntry> byName = builtIn.ofName(name.name(), name.pipeline());
        if (byId.isEmpty()) {
            return byName;
        }
        if (byName.isEmpty() || !byName.get(0).meansTheSameAs(byId.get(0))) {
            throw new UnknownStageException(
                    Part.RENAMED, null, List.of(byId.get(0).label()), "");
        }
        return byId;
    }

    private static String told(StageName name) {
        return Objects.requireNonNullElse(name.name(), String.valueOf(name.id()));
    }
}
