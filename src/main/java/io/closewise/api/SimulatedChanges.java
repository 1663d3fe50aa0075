package io.closewise.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.closewise.api.SimulationResponse.SimulatedChange;
import io.closewise.simulation.DealChange;
import java.util.ArrayList;
import java.util.List;

/** The changed deals that one answer lists: the first ones, as many as were asked for and as its size allows. */
final class SimulatedChanges {

    /** In characters of JSON, as much as the largest playbook: a change of a large one may have a hundred thousand. */
    static final long MOST_CHARACTERS = 4_000_000;

    private final ObjectMapper mapper;
    private final int most;
    private final List<SimulatedChange> listed = new ArrayList<>();
    private long left;
    private boolean full;
    private int leftOut;

    SimulatedChanges(ObjectMapper mapper, int most, long mostCharacters) {
        this.mapper = mapper;
        this.most = most;
        this.left = mostCharacters;
    }

    /** Lists it, or counts it; whatever comes after one that is not listed is not listed either. */
    void add(DealChange change) {
        if (!full && listed.size() < most) {
            SimulatedChange one = SimulatedChange.of(change);
            left -= characters(one);
            full = left < 0;
            if (!full) {
                listed.add(one);
                return;
            }
        }
        leftOut++;
    }

    List<SimulatedChange> listed() {
        return listed;
    }

    int leftOut() {
        return leftOut;
    }

    private int characters(SimulatedChange change) {
        try {
            return mapper.writeValueAsString(change).length();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a change cannot be written", e);
        }
    }
}
