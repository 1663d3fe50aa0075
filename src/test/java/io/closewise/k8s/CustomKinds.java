package io.closewise.k8s;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import java.util.List;
import java.util.Map;

/**
 * The kinds that no library has types for, with the fields that are used here and the values that their definitions allow; after
 * CloudNativePG 1.27, its Barman Cloud plugin 0.9 and External Secrets 1.0.
 */
final class CustomKinds {

    private CustomKinds() {}

    record Named(String name) {}

    record Key(String name, String key) {}

    record Cluster(String apiVersion, String kind, ObjectMeta metadata, ClusterSpec spec) {}

    record ClusterSpec(
            int instances,
            Bootstrap bootstrap,
            Managed managed,
            Affinity affinity,
            Postgresql postgresql,
            UpdateStrategy primaryUpdateStrategy,
            Storage storage,
            ResourceRequirements resources,
            List<Plugin> plugins) {}

    enum UpdateStrategy {
        supervised,
        unsupervised
    }

    record Bootstrap(InitDb initdb) {}

    record InitDb(String database, String owner) {}

    record Managed(List<DatabaseRole> roles) {}

    record DatabaseRole(
            String name,
            Ensure ensure,
            boolean login,
            boolean superuser,
            boolean createdb,
            boolean createrole,
            boolean bypassrls,
            Named passwordSecret) {}

    enum Ensure {
        present,
        absent
    }

    record Affinity(boolean enablePodAntiAffinity, AntiAffinity podAntiAffinityType, String topologyKey) {}

    enum AntiAffinity {
        preferred,
        required
    }

    record Postgresql(Map<String, String> parameters, Synchronous synchronous) {}

    record Synchronous(Method method, int number) {}

    enum Method {
        any,
        first
    }

    record Storage(String size) {}

    record Plugin(
            String name, @JsonProperty("isWALArchiver") boolean isWalArchiver, Map<String, String> parameters) {}

    record Pooler(String apiVersion, String kind, ObjectMeta metadata, PoolerSpec spec) {}

    record PoolerSpec(Named cluster, int instances, PoolerType type, PgBouncer pgbouncer, PodTemplateSpec template) {}

    enum PoolerType {
        rw,
        ro,
        r
    }

    record PgBouncer(PoolMode poolMode, Map<String, String> parameters) {}

    enum PoolMode {
        session,
        transaction
    }

    record ScheduledBackup(String apiVersion, String kind, ObjectMeta metadata, ScheduledBackupSpec spec) {}

    record ScheduledBackupSpec(
            String schedule,
            boolean immediate,
            BackupOwner backupOwnerReference,
            Named cluster,
            BackupMethod method,
            Named pluginConfiguration) {}

    enum BackupOwner {
        none,
        self,
        cluster
    }

    enum BackupMethod {
        barmanObjectStore,
        volumeSnapshot,
        plugin
    }

    record ObjectStore(String apiVersion, String kind, ObjectMeta metadata, ObjectStoreSpec spec) {}

    record ObjectStoreSpec(String retentionPolicy, StoreConfiguration configuration) {}

    record StoreConfiguration(String destinationPath, S3Credentials s3Credentials, Compressed wal, Compressed data) {}

    record S3Credentials(Key accessKeyId, Key secretAccessKey) {}

    record Compressed(Compression compression) {}

    enum Compression {
        gzip,
        bzip2,
        snappy
    }

    record ExternalSecret(String apiVersion, String kind, ObjectMeta metadata, ExternalSecretSpec spec) {}

    record ExternalSecretSpec(String refreshInterval, StoreRef secretStoreRef, Target target, List<Datum> data) {}

    record StoreRef(StoreKind kind, String name) {}

    enum StoreKind {
        SecretStore,
        ClusterSecretStore
    }

    record Target(String name, CreationPolicy creationPolicy) {}

    enum CreationPolicy {
        Owner,
        Orphan,
        Merge,
        None
    }

    record Datum(String secretKey, RemoteRef remoteRef) {}

    record RemoteRef(String key, String property) {}
}
