package brussels.repere.engines;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The embedded PostgreSQL: real, durable, on loopback, reached with a password that only the data folder knows.
 *
 * <p>Its cluster counts as made once {@link PostgresqlAccess} has left its password in it; what a first start that was
 * killed half-way left behind is moved aside, never deleted.
 */
final class PostgresqlEngine implements AutoCloseable {

    static final String FOLDER = "postgresql";
    private static final String MAJOR_VERSION = "17";
    private static final int USUAL_PORT = 15432;
    /** Long enough for the recovery that follows a power cut. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres postgres;
    private final PostgresqlAccess access;

    private PostgresqlEngine(EmbeddedPostgres postgres, PostgresqlAccess access) {
        this.postgres = postgres;
        this.access = access;
    }

    static PostgresqlEngine start(DataFolder folder, Announcer announcer) {
        long start = System.nanoTime();
        requireUserNamespacesForRoot();
        Path cluster = folder.resolve(FOLDER);
        stopOrphan(cluster, announcer);
        setUnfinishedAside(cluster, announcer);
        requireVersion(cluster);
        PostgresqlAccess access = PostgresqlAccess.in(cluster);
        EmbeddedPostgres postgres = launch(folder, cluster, access);
        try {
            access.secure(postgres);
        } catch (RuntimeException e) {
            close(postgres);
            throw e;
        }
        announcer.say("PostgreSQL %s ready in %s (127.0.0.1:%d)"
                .formatted(access.serverVersion(postgres), Announcer.since(start), postgres.getPort()));
        return new PostgresqlEngine(postgres, access);
    }

    private static EmbeddedPostgres launch(DataFolder folder, Path cluster, PostgresqlAccess access) {
        Path binaries = folder.resolve("postgresql-binaries");
        // The library looks for leftovers of test runs here; the default would be a folder shared by all users.
        System.setProperty("ot.epg.working-dir", binaries.toString());
        Path log = folder.log(FOLDER);
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries.toFile())
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setPort(FreePort.near(USUAL_PORT))
                // The same order of text on every machine; people's order is asked for by name (ICU) where it is shown.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                // The library is made for tests and switches durability off.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "50")
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()));
        access.password().ifPresent(password -> builder.setConnectConfig("password", password));
        try {
            return builder.start();
        } catch (IOException | RuntimeException e) {
            throw new StartFailure(
                    "PostgreSQL did not start. The end of its log:\n" + LogTail.of(log),
                    "Read " + log + "; if the folder cannot be mended, start on another one (REPERE_DATA).",
                    e);
        }
    }

    private static void requireUserNamespacesForRoot() {
        boolean root = "root".equals(System.getProperty("user.name"));
        boolean linux = System.getProperty("os.name").startsWith("Linux");
        if (root && linux && !LinuxUtils.isUnshareAvailable()) {
            throw new StartFailure(
                    "PostgreSQL refuses to run as root, and this system forbids user namespaces (unshare -U), which"
                            + " would let it.",
                    "Start Repère as an ordinary user, allow user namespaces (sysctl user.max_user_namespaces), or"
                            + " configure an external PostgreSQL (quarkus.datasource.jdbc.url).");
        }
    }

    /** PostgreSQL outlives a killed application, and holds its cluster: it is stopped, since its port is unknown to us. */
    private static void stopOrphan(Path cluster, Announcer announcer) {
        try {
            Path pidFile = cluster.resolve("postmaster.pid");
            if (Files.exists(pidFile)) {
                long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
                Orphan.find(pid, cluster.toString()).ifPresent(orphan -> {
                    long start = System.nanoTime();
                    orphan.stop();
                    announcer.say("PostgreSQL of a killed run (process %d) stopped in %s"
                            .formatted(orphan.pid(), Announcer.since(start)));
                });
            }
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException unreadable) {
            announcer.say("postmaster.pid of a former run is unreadable; PostgreSQL will judge it");
        }
    }

    private static void setUnfinishedAside(Path cluster, Announcer announcer) {
        if (!Files.isDirectory(cluster)
                || PostgresqlAccess.in(cluster).password().isPresent()) {
            return;
        }
        Path aside =
                cluster.resolveSibling(FOLDER + "-unfinished-" + Instant.now().getEpochSecond());
        try {
            Files.move(cluster, aside);
        } catch (IOException e) {
            throw new StartFailure(
                    "An unfinished database lies in " + cluster + " and cannot be moved aside.",
                    "Move it away by hand, or start on another folder (REPERE_DATA).",
                    e);
        }
        announcer.say("A first start was cut short: its unfinished database is now " + aside);
    }

    private static void requireVersion(Path cluster) {
        Path file = cluster.resolve("PG_VERSION");
        try {
            if (Files.exists(file) && !List.of(MAJOR_VERSION).equals(Files.readAllLines(file))) {
                throw new StartFailure(
                        "The database in " + cluster + " was made by PostgreSQL " + Files.readAllLines(file)
                                + "; this build brings " + MAJOR_VERSION + ".",
                        "Carry it over with pg_dump and pg_restore, or start on another folder (REPERE_DATA).");
            }
        } catch (IOException e) {
            throw new StartFailure("The file " + file + " cannot be read.", "Give this user the right to read it.", e);
        }
    }

    String jdbcUrl() {
        return access.jdbcUrl(postgres.getPort());
    }

    String user() {
        return PostgresqlAccess.USER;
    }

    String password() {
        return access.password().orElseThrow();
    }

    @Override
    public void close() {
        close(postgres);
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL did not stop cleanly", e);
        }
    }
}
