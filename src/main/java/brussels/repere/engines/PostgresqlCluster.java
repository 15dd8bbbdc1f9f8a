package brussels.repere.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * The folder of the database itself. Prepares it for a start, whatever state the previous run left it in. The cluster
 * counts as complete once {@link PostgresqlAccess} has stored its password in it. What a killed first start left
 * half-finished is moved aside, never deleted.
 */
final class PostgresqlCluster {

    private static final String MAJOR_VERSION = "17";

    private PostgresqlCluster() {}

    static void prepareForStart(Path cluster, PostgresqlProcesses processes, ProgressListener progress) {
        stopOrphan(cluster, progress);
        int left = processes.killAll();
        if (left > 0) {
            progress.report("Processes of PostgreSQL that were left behind are ended: " + left);
        }
        moveUnfinishedAside(cluster, progress);
        requireVersion(cluster);
    }

    /**
     * PostgreSQL outlives a killed application and keeps its cluster locked. It is stopped rather than reused, since
     * its port is not known here.
     */
    private static void stopOrphan(Path cluster, ProgressListener progress) {
        try {
            Path pidFile = cluster.resolve("postmaster.pid");
            if (Files.exists(pidFile)) {
                long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
                OrphanedProcess.stopIfRunning(pid, cluster.toString(), "PostgreSQL", progress);
            }
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException unreadable) {
            progress.report("postmaster.pid of a former run is unreadable; PostgreSQL will judge it");
        }
    }

    private static void moveUnfinishedAside(Path cluster, ProgressListener progress) {
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
        progress.report("A first start was cut short: its unfinished database is now " + aside);
    }

    private static void requireVersion(Path cluster) {
        Path file = cluster.resolve("PG_VERSION");
        try {
            String version = Files.exists(file) ? Files.readString(file).strip() : MAJOR_VERSION;
            if (!version.equals(MAJOR_VERSION)) {
                throw new StartFailure(
                        "The database in " + cluster + " was made by PostgreSQL " + version + "; this build brings "
                                + MAJOR_VERSION + ". Nothing was changed.",
                        "Start the version of Repère that brings PostgreSQL " + version
                                + " and make a backup, then restore it with this one into an empty folder"
                                + " (deploy/UPGRADE.md); or start on another folder (REPERE_DATA).");
            }
        } catch (IOException e) {
            throw new StartFailure("The file " + file + " cannot be read.", "Give this user the right to read it.", e);
        }
    }
}
