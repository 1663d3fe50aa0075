package io.closewise.api.crm.flat;

import io.closewise.api.json.Faults;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of a flat deal does not go together. */
final class FlatDealFaults {

    private static final String STAGE = "exactly one of stage and stageName must be given";

    private FlatDealFaults() {}

    static void find(FlatDeal deal, Faults faults) {
        if ((deal.stage() == null) == (deal.stageName() == null)) {
            faults.add("stage", STAGE);
        }
        int people = size(deal.stakeholderRoles());
        matches(faults, "stakeholderEngagements", deal.stakeholderEngagements(), "stakeholderRoles", people);
        matches(faults, "stakeholderStances", deal.stakeholderStances(), "stakeholderRoles", people);
        matches(faults, "stakeholderDecides", deal.stakeholderDecides(), "stakeholderRoles", people);
        int objections = size(deal.objectionCategories());
        matches(faults, "objectionSeverities", deal.objectionSeverities(), "objectionCategories", objections);
        needed(faults, "objectionSeverities", deal.objectionSeverities(), "objectionCategories", objections);
        matches(faults, "objectionStatuses", deal.objectionStatuses(), "objectionCategories", objections);
        if (Boolean.TRUE.equals(deal.noOpenObjections()) && objections > 0) {
            faults.add("noOpenObjections", "must not be true where objectionCategories names some");
        }
        int asks = size(deal.askOutcomes());
        matches(faults, "askDates", deal.askDates(), "askOutcomes", asks);
        needed(faults, "askDates", deal.askDates(), "askOutcomes", asks);
        matches(faults, "askKinds", deal.askKinds(), "askOutcomes", asks);
        int acts = size(deal.buyerActKinds());
        matches(faults, "buyerActDates", deal.buyerActDates(), "buyerActKinds", acts);
        needed(faults, "buyerActDates", deal.buyerActDates(), "buyerActKinds", acts);
        together(faults, "buyerInitiated", deal.buyerInitiated(), "sellerInitiated", deal.sellerInitiated());
        together(faults, "eventOwner", deal.eventOwner(), "eventOn", deal.eventOn());
        if (deal.eventHasConsequence() != null && deal.eventOn() == null) {
            faults.add("eventOn", "is required with eventHasConsequence");
        }
        if (size(deal.valueNames()) != size(deal.valueTexts())) {
            faults.add("valueTexts", "must have as many entries as valueNames");
        }
    }

    private static void matches(Faults faults, String name, @Nullable List<?> column, String rows, int count) {
        int size = size(column);
        if (size > 1 && size != count || size == 1 && count == 0) {
            faults.add(name, "must have as many entries as " + rows + ", or one for all");
        }
    }

    private static void needed(Faults faults, String name, @Nullable List<?> column, String rows, int count) {
        if (count > 0 && size(column) == 0) {
            faults.add(name, "is required with " + rows + ": as many entries, or one for all");
        }
    }

    private static void together(
            Faults faults, String one, @Nullable Object ofOne, String other, @Nullable Object ofOther) {
        if (ofOne == null && ofOther != null) {
            faults.add(one, "is required with " + other);
        }
        if (ofOne != null && ofOther == null) {
            faults.add(other, "is required with " + one);
        }
    }

    private static int size(@Nullable List<?> list) {
        return list == null ? 0 : list.size();
    }
}
