package brussels.repere.engines;

import brussels.repere.engines.watch.WatchedEngine;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The embedded PostgreSQL: a real, durable server on loopback, whose password is stored in the data folder only. Its
 * port stays the same when it is started again.
 */
final class PostgresqlEngine implements WatchedEngine, AutoCloseable {

    static final String FOLDER = "postgresql";
    static final String NAME = "PostgreSQL";
    private static final String BINARIES_FOLDER = "postgresql-binaries";
    private static final int PREFERRED_PORT = 15432;
    /** Beyond any recovery after a power cut: a start that stands still is given up long before. */
    private static final Duration START_TIMEOUT = Duration.ofHours(2);

    private static final Duration LOG_POLL_INTERVAL = Duration.ofMillis(200);

    private final EmbeddedPostgres postgres;
    private final PostgresqlAccess access;
    private final PostgresqlProcesses processes;
    private final PostgresqlRestart restart;
    private volatile ServerProcess server;

    private PostgresqlEngine(
            EmbeddedPostgres postgres,
            PostgresqlAccess access,
            PostgresqlProcesses processes,
            PostgresqlRestart restart) {
        this.postgres = postgres;
        this.access = access;
        this.processes = processes;
        this.restart = restart;
        this.server = ServerProcess.find(access.cluster());
    }

    static PostgresqlEngine start(DataFolder folder, ProgressListener progress) {
        long start = System.nanoTime();
        requireUserNamespacesForRoot();
        Path cluster = folder.resolve(FOLDER);
        PostgresqlProcesses processes = new PostgresqlProcesses(folder.resolve(BINARIES_FOLDER));
        PostgresqlCluster.prepareForStart(cluster, processes, progress);
        PostgresqlAccess access = PostgresqlAccess.forCluster(cluster);
        Path log = folder.prepareLog(FOLDER);
        EmbeddedPostgres postgres = launch(folder, access, processes, log, progress);
        try {
            // The library leaves this folder writable for all users, who could replace the programs in it.
            DataFolder.restrictToOwner(folder.resolve(BINARIES_FOLDER));
            access.secure(postgres);
            progress.report("PostgreSQL %s ready in %s (127.0.0.1:%d)"
                    .formatted(
                            access.serverVersion(postgres), ProgressListener.elapsedSince(start), postgres.getPort()));
            PostgresqlRestart restart = new PostgresqlRestart(folder, cluster, processes, postgres.getPort(), log);
            return new PostgresqlEngine(postgres, access, processes, restart);
        } catch (IOException e) {
            close(postgres);
            throw new StartFailure("The programs of PostgreSQL cannot be protected.", "Check the data folder.", e);
        } catch (RuntimeException e) {
            close(postgres);
            throw e;
        }
    }

    private static EmbeddedPostgres launch(
            DataFolder folder,
            PostgresqlAccess access,
            PostgresqlProcesses processes,
            Path log,
            ProgressListener progress) {
        Path binaries = folder.resolve(BINARIES_FOLDER);
        // The library looks for leftovers of test runs here; its default is a folder shared by all users.
        System.setProperty("ot.epg.working-dir", binaries.toString());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries.toFile())
                .setDataDirectory(access.cluster())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_TIMEOUT)
                .setPort(FreePort.claimNear(PREFERRED_PORT))
                // The same text order on every machine. Where people see an order, queries name an ICU collation.
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
                // What nobody waits for any more ends, also while it waits for a lock.
                .setServerConfig("client_connection_check_interval", "2s")
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()));
        access.findPassword().ifPresent(password -> builder.setConnectConfig("password", password));
        return launch(builder, new StartProgress(processes::cpuTime, log, System::nanoTime), log, progress);
    }

    /**
     * Watches the log while the library starts the server, because the library would keep waiting for a server that has
     * reported that it cannot start.
     */
    private static EmbeddedPostgres launch(
            EmbeddedPostgres.Builder builder, StartProgress moving, Path log, ProgressListener progress) {
        FutureTask<EmbeddedPostgres> start = new FutureTask<>(builder::start);
        Thread thread = new Thread(start, "start-postgresql");
        thread.setDaemon(true);
        thread.start();
        try {
            while (true) {
                try {
                    return start.get(LOG_POLL_INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
                } catch (TimeoutException notYet) {
                    if (moving.hasStalled() || LogTail.read(log).contains("could not start server")) {
                        throw failure(log, null);
                    }
                    moving.reportTo(progress, NAME);
                }
            }
        } catch (ExecutionException e) {
            throw failure(log, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure(log, e);
        }
    }

    private static StartFailure failure(Path log, Throwable cause) {
        return new StartFailure(
                "PostgreSQL did not start.\nThe end of its log:\n" + LogTail.read(log),
                LogTail.findAdvice(
                        log, "Read " + log + "; if the folder cannot be mended, start on another one (REPERE_DATA)."),
                cause);
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

    String jdbcUrl() {
        return access.jdbcUrl(postgres.getPort());
    }

    String user() {
        return PostgresqlAccess.USER;
    }

    String password() {
        return access.findPassword().orElseThrow();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isAlive() {
        return server.isAlive();
    }

    @Override
    public boolean isAnswering() {
        return access.isAnswering(postgres.getPort());
    }

    @Override
    public Duration cpuTime() {
        return processes.cpuTime();
    }

    @Override
    public void restart() {
        restart.run();
        server = ServerProcess.find(access.cluster());
    }

    @Override
    public void close() {
        close(postgres);
        // A server that hangs does not stop when it is asked.
        processes.killAll();
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL did not stop cleanly", e);
        }
    }
}
