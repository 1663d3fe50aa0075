package io.closewise.deal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the list of stakeholders says. An empty list says no more than none at all. */
final class PeopleSignals {

    private PeopleSignals() {}

    static void read(@Nullable List<Stakeholder> people, SignalSet.Growing found) {
        if (people == null || people.isEmpty()) {
            found.add(Signal.STAKEHOLDERS_UNKNOWN);
            return;
        }
        found.addIf(people.size() >= 2, Signal.MULTIPLE_STAKEHOLDERS);
        int deciders = 0;
        for (Stakeholder person : people) {
            if (person.decisionMaker()) {
                deciders++;
            }
            boolean engaged = person.engagement() == Presence.ENGAGED;
            found.addIf(person.engagement() == Presence.SILENT, Signal.STAKEHOLDER_SILENT);
            found.addIf(person.engagement() == Presence.MISSING, Signal.STAKEHOLDER_MISSING);
            found.addIf(person.stance() == Stance.OPPOSED, Signal.STAKEHOLDER_OPPOSED);
            found.addIf(engaged && person.role() == Role.CHAMPION, Signal.CHAMPION_ENGAGED);
            found.addIf(engaged && person.role() == Role.EXECUTIVE_SPONSOR, Signal.SPONSOR_ENGAGED);
        }
        found.addIf(deciders >= 2, Signal.MULTIPLE_DECISION_MAKERS);
    }
}
