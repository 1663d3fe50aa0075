package io.closewise.api.crm;

import io.closewise.api.crm.SaveStageMappingRequest.OwnStageEntry;
import io.closewise.api.json.Faults;
import io.closewise.crm.OwnMapping;
import io.closewise.crm.Source;
import io.closewise.crm.StageEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The entries of a request, with every fault that their shape alone does not show. */
final class OwnEntries {

    private OwnEntries() {}

    static List<StageEntry> of(String crm, SaveStageMappingRequest request) {
        Faults faults = new Faults();
        if (request.crm() != null && !request.crm().equals(crm)) {
            faults.add("crm", "must be the CRM of the address, or be left out");
        }
        List<StageEntry> own = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        Set<StageEntry> builtIn = OwnMapping.NONE.over(crm).lines().stream()
                .map(line -> line.entry())
                .collect(Collectors.toSet());
        for (int i = 0; i < request.entries().size(); i++) {
            OwnStageEntry told = request.entries().get(i);
            String field = "entries[" + i + "]";
            if ((told.stage() == null) == (told.closed() == null)) {
                faults.add(field + ".stage", "exactly one of stage and closed must be given");
                continue;
            }
            StageEntry entry = new StageEntry(told.pipeline(), told.id(), told.label(), told.stage(), told.closed());
            if (told.source() != Source.BUILT_IN) {
                own.add(entry);
                places.add(i);
            } else if (!builtIn.contains(entry)) {
                faults.add(field + ".source", "must be left out, because this is not what is built in");
            }
        }
        if (own.size() > OwnMapping.MOST) {
            faults.add("entries", "must have at most " + OwnMapping.MOST + " entries of your own");
        }
        int collision = OwnMapping.firstCollision(own);
        if (collision >= 0) {
            faults.add(
                    "entries[" + places.get(collision) + "]",
                    "has the id or the name of an earlier entry of the same pipeline; case and spaces of a name do not count");
        }
        if (!faults.isEmpty()) {
            throw faults.problem();
        }
        return own;
    }
}
