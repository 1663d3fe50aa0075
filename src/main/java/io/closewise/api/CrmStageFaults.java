package io.closewise.api;

import io.closewise.api.RecommendationRequest.CrmStage;
import io.closewise.api.json.Faults;
import io.closewise.crm.Closing;
import io.closewise.crm.UnknownStageException;
import java.util.List;
import java.util.Locale;

/** Why a stage in the words of a CRM is none of ours, as faults of a request. */
final class CrmStageFaults {

    /** So many names can be read; a mapping may have ten times as many. */
    private static final int MOST_NAMES = 50;

    private CrmStageFaults() {}

    static void note(UnknownStageException unknown, CrmStage stage, Faults faults) {
        String field = "crmStage." + (stage.name() == null ? "id" : "name");
        String nearest = unknown.nearest()
                .map(name -> "nearest by spelling is " + name + "; ")
                .orElse("");
        String known = list(unknown.known());
        switch (unknown.part()) {
            case CRM -> faults.add("crmStage.crm", "is not a CRM that is known; " + nearest + "known are " + known);
            case NAME -> faults.add(field, "is not mapped to a stage; " + nearest + "mapped are " + known);
            case CLOSED ->
                faults.add(
                        field,
                        "is a closed stage" + how(unknown.closing())
                                + ": the deal is closed, and there is nothing left to ask;" + " open ones are "
                                + known);
            case PIPELINE ->
                faults.add(
                        "crmStage.pipeline",
                        "is required, because the stage means different things in different pipelines; mapped are "
                                + known);
            case RENAMED ->
                faults.add(
                        field,
                        "is not what this id is called by default, which is " + known
                                + "; whoever renamed it has to say with PUT"
                                + " /v1/stage-mappings/{crm} what it stands for now");
        }
    }

    private static String how(@org.jspecify.annotations.Nullable Closing closing) {
        return closing == null ? "" : " (" + closing.name().toLowerCase(Locale.ROOT) + ")";
    }

    private static String list(List<String> names) {
        int more = names.size() - MOST_NAMES;
        return String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())))
                + (more > 0 ? " and " + more + " more, see GET /v1/stage-mappings/{crm}" : "");
    }
}
