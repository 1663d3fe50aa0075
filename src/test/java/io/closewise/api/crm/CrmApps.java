package io.closewise.api.crm;

import java.util.Map;

/** The apps of vendors that the tests call as; two tenants have one each. */
public final class CrmApps {

    public static final String HUBSPOT_SECRET = "the-client-secret-of-an-app-of-hubspot";
    /** What stands before the path for callers from outside. */
    public static final String PUBLIC = "https://closewise.example.com";
    /** A portal of the tenant {@code default}, who owns what other tests store. */
    public static final String PORTAL = "62515";
    /** A portal of another tenant. */
    public static final String OTHER_PORTAL = "62516";

    /** A company of Pipedrive, of the tenant {@code default}, whose panel comes with HTTP Basic. */
    public static final String COMPANY = "71";
    /** A company of another tenant, whose panel comes with a token. */
    public static final String OTHER_COMPANY = "72";

    public static final String PANEL_PASSWORD = "the-password-of-a-panel-of-pipedrive";
    public static final String PANEL_SECRET = "the-jwt-secret-of-a-panel-of-pipedrive";

    private CrmApps() {}

    public static Map<String, String> properties() {
        return Map.of(
                "closewise.crm.hubspot.client-secret",
                HUBSPOT_SECRET,
                "closewise.crm.hubspot.public-url",
                PUBLIC,
                "closewise.crm.hubspot.portals." + PORTAL,
                "default",
                "closewise.crm.hubspot.portals." + OTHER_PORTAL,
                "somebody-else",
                "closewise.crm.pipedrive.companies." + COMPANY + ".tenant",
                "default",
                "closewise.crm.pipedrive.companies." + COMPANY + ".username",
                "panel",
                "closewise.crm.pipedrive.companies." + COMPANY + ".password",
                PANEL_PASSWORD,
                "closewise.crm.pipedrive.companies." + OTHER_COMPANY + ".tenant",
                "somebody-else",
                "closewise.crm.pipedrive.companies." + OTHER_COMPANY + ".jwt-secret",
                PANEL_SECRET);
    }
}
