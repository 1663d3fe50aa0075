package io.closewise.k8s;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What all manifests of an overlay must keep. */
enum Policy {
    RUNS_AS_NOBODY(PodPolicies::runsAsNobody),
    WRITES_ONLY_TO_VOLUMES(PodPolicies::writesOnlyToVolumes),
    HAS_NO_PRIVILEGES(PodPolicies::hasNoPrivileges),
    HAS_NO_TOKEN(PodPolicies::hasNoToken),
    IS_BOUNDED(PodPolicies::isBounded),
    IS_PROBED(PodPolicies::isProbed),
    IMAGE_IS_PINNED(PodPolicies::imageIsPinned),
    ENDS_GENTLY(PodPolicies::endsGently),
    IS_SPREAD(PodPolicies::isSpread),
    NAMESPACE_IS_RESTRICTED(PodPolicies::namespaceIsRestricted),

    SELECTORS_ARE_STABLE(ReferencePolicies::selectorsAreStable),
    SERVICES_FIND_PODS(ReferencePolicies::servicesFindPods),
    ROUTES_FIND_SERVICES(ReferencePolicies::routesFindServices),
    BUDGET_FITS(ReferencePolicies::budgetFits),
    AUTOSCALER_FITS(ReferencePolicies::autoscalerFits),
    REFERENCES_EXIST(ReferencePolicies::referencesExist),
    CONNECTIONS_SUFFICE(ReferencePolicies::connectionsSuffice),

    NETWORK_IS_CLOSED(NetworkPolicies::networkIsClosed),
    NETWORK_POLICIES_FIND_PODS(NetworkPolicies::networkPoliciesFindPods),

    SETTINGS_ARE_KNOWN(SettingPolicies::settingsAreKnown),
    NO_SECRET_IS_WRITTEN_DOWN(SettingPolicies::noSecretIsWrittenDown),
    VERSIONS_AGREE(SettingPolicies::versionsAgree),

    QUERIES_USE_KNOWN_METRICS(MetricPolicies::queriesUseKnownMetrics),
    ALERTS_ARE_EXPLAINED(MetricPolicies::alertsAreExplained);

    private final Function<Manifests, Stream<String>> check;

    Policy(Function<Manifests, Stream<String>> check) {
        this.check = check;
    }

    /** Each a sentence that names the resource; empty where all is well. */
    List<String> violations(Manifests manifests) {
        return check.apply(manifests).toList();
    }
}
