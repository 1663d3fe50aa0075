package io.closewise.access.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.closewise.tenant.TenantId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** The quotas of everybody who called of late, in this process alone. */
@Singleton
public final class Allowances {

    /** Some megabytes. Who was not seen for longest starts anew, and is bound by the tenant's quota still. */
    private static final int MOST = 10_000;

    private final LimitSettings settings;
    private final LongSupplier nanos;
    private final Cache<Key, Quota> callers =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Cache<TenantId, Quota> tenants =
            Caffeine.newBuilder().maximumSize(MOST).build();

    @Inject
    Allowances(LimitSettings settings) {
        this(settings, System::nanoTime);
    }

    Allowances(LimitSettings settings, LongSupplier nanos) {
        this.settings = settings;
        this.nanos = nanos;
        // what is set wrongly is said at the start
        ofCaller(Optional.empty());
        ofTenant(Optional.empty());
        settings.tenants().values().forEach(own -> {
            ofCaller(Optional.of(own));
            ofTenant(Optional.of(own));
        });
    }

    private record Key(TenantId tenant, String caller) {}

    /** What this caller of this tenant may use. */
    public Allowance of(TenantId tenant, String caller) {
        Optional<LimitSettings.OfATenant> own =
                Optional.ofNullable(settings.tenants().get(tenant.value()));
        return new Allowance(
                callers.get(new Key(tenant, caller), key -> ofCaller(own)),
                tenants.get(tenant, key -> ofTenant(own)),
                settings.linesForACall());
    }

    private Quota ofCaller(Optional<LimitSettings.OfATenant> own) {
        return new Quota(
                "caller",
                or(own.map(LimitSettings.OfATenant::callerRate), settings.callerRate()),
                or(own.map(LimitSettings.OfATenant::callerBurst), settings.callerBurst()),
                settings.linesForACall(),
                nanos);
    }

    private Quota ofTenant(Optional<LimitSettings.OfATenant> own) {
        return new Quota(
                "tenant",
                or(own.map(LimitSettings.OfATenant::tenantRate), settings.tenantRate()),
                or(own.map(LimitSettings.OfATenant::tenantBurst), settings.tenantBurst()),
                settings.linesForACall(),
                nanos);
    }

    private static long or(Optional<OptionalLong> own, long usual) {
        return own.orElse(OptionalLong.empty()).orElse(usual);
    }
}
