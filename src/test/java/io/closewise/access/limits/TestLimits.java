package io.closewise.access.limits;

import java.util.Map;

/** Limits that no test meets by chance, and tenants that meet theirs at once. */
public final class TestLimits {

    private TestLimits() {}

    public static Map<String, String> properties() {
        return Map.ofEntries(
                Map.entry("closewise.limits.caller-rate", "1000000"),
                Map.entry("closewise.limits.caller-burst", "1000000"),
                Map.entry("closewise.limits.tenant-rate", "1000000"),
                Map.entry("closewise.limits.tenant-burst", "1000000"),
                Map.entry("closewise.limits.batches", "30"),
                Map.entry("closewise.limits.all-batches", "60"),
                Map.entry("closewise.limits.documents", "8"),
                Map.entry("closewise.limits.failures-a-minute", "500"),
                Map.entry("closewise.limits.tenants.few-a-caller.caller-rate", "1"),
                Map.entry("closewise.limits.tenants.few-a-caller.caller-burst", "5"),
                Map.entry("closewise.limits.tenants.few-contexts.caller-rate", "1"),
                Map.entry("closewise.limits.tenants.few-contexts.caller-burst", "60"),
                Map.entry("closewise.limits.tenants.few-together.tenant-rate", "1"),
                Map.entry("closewise.limits.tenants.few-together.tenant-burst", "5"),
                Map.entry("closewise.limits.tenants.slow-lines.caller-rate", "20"),
                Map.entry("closewise.limits.tenants.slow-lines.caller-burst", "20"),
                Map.entry("closewise.limits.tenants.one-by-one.running", "1"),
                Map.entry("closewise.limits.tenants.one-by-one.waiting", "1"),
                Map.entry("closewise.limits.tenants.one-by-one.patience", "8s"),
                Map.entry("closewise.limits.tenants.impatient.running", "1"),
                Map.entry("closewise.limits.tenants.impatient.patience", "200ms"),
                Map.entry("closewise.limits.tenants.whole-playbooks.patience", "3s"),
                Map.entry("closewise.limits.tenants.whole-and-hasty.patience", "200ms"),
                Map.entry("closewise.limits.tenants.one-batch.batches", "1"),
                Map.entry("closewise.limits.tenants.one-batch.waiting", "0"));
    }
}
