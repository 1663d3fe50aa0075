package io.closewise.api;

/** Examples for the OpenAPI document. */
final class Examples {

    static final String REQUEST =
            "{\"stage\": \"POST_DEMO\", \"authority\": \"CONFIRMED\", \"openObjections\": [], \"value\": \"UNDERSTOOD\", \"proof\": \"PARTIAL\", \"fit\": \"CONFIRMED\", \"discovery\": \"COMPLETE\", \"readiness\": \"TENTATIVE\", \"buyingSignals\": [\"ASKED_ABOUT_IMPLEMENTATION\"], \"riskTolerance\": \"LOW\", \"segment\": \"SMB\", \"values\": {\"feature\": \"the stock forecast\", \"priority\": \"fewer late deliveries\"}, \"asOf\": \"2025-06-15T00:00:00Z\", \"limit\": 1}";

    static final String PHRASING_REQUEST = """
            {"text":"This rate disappears at midnight, so decide now.","claims":[]}""";

    private Examples() {}
}
