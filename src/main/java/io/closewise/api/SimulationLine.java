package io.closewise.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.closewise.api.SimulationResponse.SimulatedAs;
import io.closewise.api.SimulationResponse.SimulatedChange;
import io.closewise.api.SimulationResponse.SimulationSummary;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "SimulationLine",
        description =
                "A line of a streamed simulation; it has exactly one of its parts. The last line has the summary.")
@RegisterForReflection(registerFullHierarchy = true) // written by the line, which Quarkus does not see
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SimulationLine(
        @Schema(description = "Which playbooks are compared; the first line.") @Nullable
        SimulatedPair comparing,

        @Schema(description = "A deal for which verdict, order or blocks differ.") @Nullable
        SimulatedChange change,

        @Schema(description = "How far it is; a line of its own every 500 deals.") @Nullable
        SimulationProgress progress,

        @Schema(description = "What it comes to.") @Nullable SimulationSummary summary) {

    @Schema(name = "SimulatedPair", description = "The playbooks that are compared.")
    public record SimulatedPair(
            @Schema(description = "The first playbook.") SimulatedAs before,

            @Schema(description = "The second playbook.") SimulatedAs after) {}

    @Schema(name = "SimulationProgress", description = "How far a simulation is.")
    public record SimulationProgress(
            @Schema(description = "Deals decided.", minimum = "0")
            int done,

            @Schema(description = "Deals in all.", minimum = "1")
            int of) {}

    static SimulationLine of(SimulationRun run) {
        return new SimulationLine(new SimulatedPair(run.before(), run.after()), null, null, null);
    }

    static SimulationLine of(SimulatedChange change) {
        return new SimulationLine(null, change, null, null);
    }

    static SimulationLine of(int done, int all) {
        return new SimulationLine(null, null, new SimulationProgress(done, all), null);
    }

    static SimulationLine of(SimulationSummary summary) {
        return new SimulationLine(null, null, null, summary);
    }
}
