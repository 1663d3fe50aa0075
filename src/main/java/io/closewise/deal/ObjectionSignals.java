package io.closewise.deal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the objections say. Not having written them down is not the same as having none. */
final class ObjectionSignals {

    /** So many unanswered ones, of whatever weight, fill a conversation. */
    private static final int MANY = 3;
    /** So many grave ones do, too. */
    private static final int SEVERAL_GRAVE = 2;

    private ObjectionSignals() {}

    static void read(@Nullable List<Objection> objections, SignalSet.Growing found) {
        if (objections == null) {
            found.add(Signal.OBJECTIONS_NOT_RECORDED);
            return;
        }
        int left = 0;
        int unanswered = 0;
        int grave = 0;
        for (Objection objection : objections) {
            if (objection.resolved()) {
                continue;
            }
            left++;
            Severity severity = objection.severity();
            found.addIf(severity == Severity.LOW, Signal.OBJECTION_MINOR);
            if (objection.unanswered()) {
                unanswered++;
                grave += severity.atLeast(Severity.HIGH) ? 1 : 0;
                found.addIf(severity.atLeast(Severity.MEDIUM), Signal.OBJECTION_UNRESOLVED);
                found.addIf(severity == Severity.BLOCKING, Signal.OBJECTION_BLOCKING);
                found.addIf(isAboutMoney(objection.category()), Signal.OBJECTION_ABOUT_PRICE);
            } else {
                found.addIf(severity.atLeast(Severity.MEDIUM), Signal.OBJECTION_ANSWERED);
                found.addIf(isAboutRisk(objection.category()), Signal.RISK_ANSWERED);
            }
        }
        found.addIf(left == 0, Signal.NO_OPEN_OBJECTIONS);
        found.addIf(left == 1, Signal.SINGLE_OBJECTION);
        found.addIf(unanswered >= MANY || grave >= SEVERAL_GRAVE, Signal.OBJECTIONS_DOMINATE);
    }

    private static boolean isAboutRisk(ObjectionCategory category) {
        return category == ObjectionCategory.RISK || category == ObjectionCategory.TRUST;
    }

    private static boolean isAboutMoney(ObjectionCategory category) {
        return category == ObjectionCategory.PRICE || category == ObjectionCategory.BUDGET;
    }
}
