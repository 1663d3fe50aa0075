package io.closewise;

import io.closewise.playbook.Playbooks;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/**
 * Brings the database to what this version needs and ends: the argument {@code migrate}, for a job that runs before a roll-out.
 * The exit code is 0 when it is done, also where there was nothing to do, and 1 when the database cannot be used.
 */
@Singleton
@Unremovable
class Migration implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger(Migration.class);

    private final Playbooks playbooks;

    Migration(Playbooks playbooks) {
        this.playbooks = playbooks;
    }

    /** Whether the service was started for this only. */
    static boolean isAskedForBy(String... args) {
        return args.length == 1 && args[0].equals("migrate");
    }

    /** Nobody is answered meanwhile, and nothing else looks at the database. */
    static void keepEverythingElseAway() {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.scheduler.enabled", "false");
    }

    @Override
    public int run(String... args) {
        try {
            playbooks.prepare();
            LOG.info("The database is as this version needs it.");
            return 0;
        } catch (RuntimeException e) {
            LOG.error("The database could not be brought to what this version needs.", e);
            return 1;
        }
    }
}
