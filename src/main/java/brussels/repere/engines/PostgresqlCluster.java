package brussels.repere.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * The folder of the database itself, made ready for a start whatever the run before left there. It counts as made once
 * {@link PostgresqlAccess} has left its password in it; what a first start that was killed half-way left behind is moved
 * aside, never deleted.
 */
final class PostgresqlCluster {

    private static final String MAJOR_VERSION = "17";

    private PostgresqlCluster() {}

    static void prepareForStart(Path cluster, ProgressListener announcer) {
        stopOrphan(cluster, announcer);
        moveUnfinishedAside(cluster, announcer);
        requireVersion(cluster);
    }

    /** PostgreSQL outlives a killed application, and holds its cluster: it is stopped, since its port is unknown to us. */
    private static void stopOrphan(Path cluster, ProgressListener announcer) {
        try {
            Path pidFile = cluster.resolve("postmaster.pid");
            if (Files.exists(pidFile)) {
                long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
                OrphanedProcess.find(pid, cluster.toString()).ifPresent(orphan -> {
                    long start = System.nanoTime();
                    orphan.stop();
                    announcer.report("PostgreSQL of a killed run (process %d) stopped in %s"
                            .formatted(orphan.pid(), ProgressListener.elapsedSince(start)));
                });
            }
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException unreadable) {
            announcer.report("postmaster.pid of a former run is unreadable; PostgreSQL will judge it");
        }
    }

    private static void moveUnfinishedAside(Path cluster, ProgressListener announcer) {
        if (!Files.isDirectory(cluster)
                || PostgresqlAccess.forCluster(cluster).findPassword().isPresent()) {
            return;
        }
        Path aside = cluster.resolveSibling(
                cluster.getFileName() + "-unfinished-" + Instant.now().getEpochSecond());
        try {
            Files.move(cluster, aside);
        } catch (IOException e) {
            throw new StartFailure(
                    "An unfinished database lies in " + cluster + " and cannot be moved aside.",
                    "Move it away by hand, or start on another folder (REPERE_DATA).",
                    e);
        }
        announcer.report("A first start was cut short: its unfinished database is now " + aside);
    }

    private static void requireVersion(Path cluster) {
        Path file = cluster.resolve("PG_VERSION");
        try {
            String version = Files.exists(file) ? Files.readString(file).strip() : MAJOR_VERSION;
            if (!version.equals(MAJOR_VERSION)) {
                throw new StartFailure(
                        "The database in " + cluster + " was made by PostgreSQL " + version + "; this build brings "
                                + MAJOR_VERSION + ".",
                        "Carry it over with pg_dump and pg_restore, or start on another folder (REPERE_DATA).");
            }
        } catch (IOException e) {
            throw new StartFailure("The file " + file + " cannot be read.", "Give this user the right to read it.", e);
        }
    }
}
