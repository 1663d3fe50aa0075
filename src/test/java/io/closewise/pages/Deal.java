package io.closewise.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Deals whose answers differ in kind. */
enum Deal {
    GOOD("PROCEED", """
            {"stage":"POST_DEMO","authority":"CONFIRMED","openObjections":[],"value":"UNDERSTOOD","proof":"PARTIAL",\
            "fit":"CONFIRMED","discovery":"COMPLETE","readiness":"TENTATIVE","riskTolerance":"LOW",\
            "buyingSignals":["ASKED_ABOUT_IMPLEMENTATION"],"asOf":"2025-06-15T00:00:00Z","limit":3}"""),
    HARD("PROCEED_WITH_CARE", """
            {"stage":"EARLY_DISCOVERY","authority":"UNCLEAR","readiness":"RELUCTANT","limit":2,\
            "openObjections":[{"category":"PRICE","severity":"HIGH"}],"asOf":"2025-06-15T00:00:00Z"}"""),
    MISFIT("HOLD", """
            {"stage":"PROPOSAL_REVIEW","authority":"CONFIRMED","fit":"MISFIT","asOf":"2025-06-15T00:00:00Z"}""");

    private final String verdict;
    private final String context;

    Deal(String verdict, String context) {
        this.verdict = verdict;
        this.context = context;
    }

    String verdict() {
        return verdict;
    }

    String context() {
        return context;
    }

    /** The address of the page that shows this deal alone. */
    String shown() {
        return shown(context);
    }

    static String shown(String context) {
        return "embed/#context=" + URLEncoder.encode(context, StandardCharsets.UTF_8);
    }
}
