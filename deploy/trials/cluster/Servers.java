import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The processes of a trial, on loopback: PostgreSQL of the machine (as the user postgres where this is root), three nodes of a search
 * cluster, instances of the application. What a folder of an earlier run holds is used again.
 */
final class Servers implements AutoCloseable {

    static final String ADMIN_TOKEN = "a-token-for-trials-only-0123456789";
    static final int NODES = 3;

    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final int DATABASE_PORT = 8119;
    private static final int FIRST_NODE_PORT = 9300;
    private static final int FIRST_TRANSPORT_PORT = 9350;
    private static final int FIRST_INSTANCE_PORT = 8100;
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private final Path application;
    private final Path classes;
    private final Path folder;
    private final Path postgresql;
    private String[] settings = {};
    private final Map<String, Process> processes = new TreeMap<>();

    /** @param application target/quarkus-app or a copy of it; classes those of this folder */
    Servers(Path application, Path classes, Path folder, Path postgresql) {
        this.application = application;
        this.classes = classes;
        this.folder = folder;
        this.postgresql = postgresql;
    }

    void startDatabase() throws Exception {
        Path home = folder.resolve("pg");
        if (!Files.exists(home)) {
            Files.createDirectories(home);
            if (isRoot()) {
                run(List.of("chown", "postgres", home.toString()));
            }
            run(asPostgres("initdb", "-D", home + "/data", "-U", "repere", "-A", "trust", "--locale=C.UTF-8"));
        }
        run(asPostgres("pg_ctl", "-D", home + "/data", "-w", "-l", home + "/log", "-o", "-p " + DATABASE_PORT
                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + home + " -c client_connection_check_interval=2s", "start"));
        if (query("select 1 from pg_database where datname = 'repere'", "postgres").isBlank()) {
            query("create database repere", "postgres");
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private List<String> asPostgres(String program, String... arguments) {
        List<String> command = new ArrayList<>(isRoot() ? List.of("runuser", "-u", "postgres", "--") : List.of());
        command.add(postgresql.resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** Returns the rows of a query, without frame. */
    String query(String sql) throws Exception {
        return query(sql, "repere");
    }

    private String query(String sql, String database) throws Exception {
        return run(List.of(postgresql.resolve("psql").toString(), "-h", "127.0.0.1", "-p", "" + DATABASE_PORT, "-U", "repere",
                        "-d", database, "-Atc", sql))
                .strip();
    }

    private static String run(List<String> command) throws Exception {
        Path output = Files.createTempFile("trial", ".out");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int code = process.waitFor();
        String text = Files.readString(output);
        Files.delete(output);
        if (code != 0) {
            throw new IllegalStateException(command + "\n" + text);
        }
        return text;
    }

    void startNode(int number) throws IOException {
        Path home = folder.resolve("node" + number);
        Files.createDirectories(home.resolve("config"));
        start("node" + number, List.of(
                "java", "-Xms256m", "-Xmx256m", "-XX:+UseSerialGC", "-Djava.io.tmpdir=" + home.resolve("config"),
                "-cp", application.resolve("search-node/lib") + "/*:" + classes, "ClusterNode", home.toString(), "" + number,
                "" + (FIRST_NODE_PORT + number), "" + (FIRST_TRANSPORT_PORT + number),
                "%d,%d,%d".formatted(FIRST_TRANSPORT_PORT + 1, FIRST_TRANSPORT_PORT + 2, FIRST_TRANSPORT_PORT + 3)));
    }

    void startInstance(int number, String... settings) throws IOException {
        List<String> command = java(number);
        command.add("-Dquarkus.http.port=" + port(number));
        command.addAll(List.of(settings));
        command.addAll(List.of("-jar", application.resolve("quarkus-run.jar").toString()));
        start("instance" + number, command);
    }

    private List<String> java(int number) {
        return new ArrayList<>(List.of(
                "java", "-Xmx512m", "-XX:+ExitOnOutOfMemoryError", "-Drepere.data=" + folder.resolve("data" + number),
                "-Dquarkus.datasource.jdbc.url=jdbc:postgresql://127.0.0.1:" + DATABASE_PORT + "/repere",
                "-Dquarkus.datasource.username=repere", "-Dquarkus.datasource.password=none",
                "-Dquarkus.elasticsearch.hosts=127.0.0.1:9301,127.0.0.1:9302,127.0.0.1:9303",
                "-Drepere.search.replicas=2"));
    }

    static int port(int instance) {
        return FIRST_INSTANCE_PORT + instance;
    }

    /** Runs a command of the application beside the instances, and returns its last lines. */
    String command(String... arguments) throws Exception {
        List<String> command = java(0);
        command.addAll(List.of("-jar", application.resolve("quarkus-run.jar").toString()));
        command.addAll(List.of(arguments));
        start("command", command);
        int code = processes.get("command").waitFor();
        String log = Files.readString(folder.resolve("command.log"));
        if (code != 0) {
            throw new IllegalStateException(log);
        }
        Files.delete(folder.resolve("command.log"));
        return log;
    }

    private void start(String name, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve(name + ".log").toFile()));
        builder.environment().put("REPERE_ACCOUNTS_KEY", KEY);
        builder.environment().put("REPERE_ADMIN_TOKEN", ADMIN_TOKEN);
        processes.put(name, builder.start());
    }

    /** Adds an account that may edit everything, as {@code accounts add} does, which would start a whole JVM. Returns the secret of its invitation. */
    String invite(String login) throws Exception {
        String token = (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
        query("""
                with person as (
                    insert into account (id, login, name, language, state)
                    values (gen_random_uuid(), '%s', 'Trial', 'fr', 'invited') returning id),
                grants as (
                    insert into account_grant (account_id, role, scope)
                    select id, role, '' from person, unnest(array['regional-editor', 'collection-keeper']) as role)
                insert into account_invitation (account_id, token_hash, expires_at)
                select id, sha256('%s'), now() + interval '1 day' from person""".formatted(login, token));
        return token;
    }

    /** SIGKILL. */
    void kill(String name) throws InterruptedException {
        processes.get(name).destroyForcibly().waitFor();
    }

    /** SIGTERM. */
    void stop(String name) throws InterruptedException {
        Process process = processes.get(name);
        process.destroy();
        process.waitFor();
    }

    /** Asks the node that came back, so that it has its place in the cluster, and waits for its copies. */
    void awaitNodesOf(int number) throws Exception {
        await("http://127.0.0.1:" + (FIRST_NODE_PORT + number) + "/_cluster/health?wait_for_nodes=3&wait_for_status=green&timeout=1s", 300);
    }

    String[] lastSettings() {
        return settings;
    }

    void awaitGreen() throws Exception {
        await("http://127.0.0.1:9301/_cluster/health?wait_for_status=green&wait_for_nodes=3&timeout=1s", 300);
    }

    void awaitNodes() throws Exception {
        await("http://127.0.0.1:9301/_cluster/health?wait_for_nodes=3&timeout=1s", 300);
    }

    void awaitInstance(int number) throws Exception {
        await("http://localhost:" + port(number) + "/q/health/ready", 600);
        await("http://localhost:" + port(number) + "/api/v1/services?territory=region:04000&size=1", 600);
    }

    private static void await(String address, int seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end) {
            try {
                HttpRequest request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(10)).build();
                if (HTTP.send(request, BodyHandlers.ofString()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // Asked again.
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("not within " + seconds + " s: " + address);
    }

    /** Starts the database, the cluster and both instances, with the register if it is not there. */
    void startAll(Path register, String... settings) throws Exception {
        this.settings = settings;
        startDatabase();
        for (int number = 1; number <= NODES; number++) {
            startNode(number);
        }
        awaitNodes();
        startInstance(1, settings);
        if (!hasRegister()) {
            awaitInstance(1);
            command("import", "register", register.toString());
        }
        startInstance(2, settings);
        awaitInstance(1);
        awaitInstance(2);
        awaitGreen();
    }

    void deleteIndex() throws Exception {
        String index = run(List.of("curl", "-s", "http://127.0.0.1:9301/_cat/indices/services-*?h=index")).strip();
        run(List.of("curl", "-sf", "-X", "DELETE", "http://127.0.0.1:9301/" + index));
    }

    /** Counts lines of the logs of both instances. */
    long countInLogs(String words) throws IOException {
        long count = 0;
        for (int number = 1; number <= 2; number++) {
            try (Stream<String> lines = Files.lines(folder.resolve("instance" + number + ".log"))) {
                count += lines.filter(line -> line.contains(words)).count();
            }
        }
        return count;
    }

    private boolean hasRegister() throws Exception {
        return query("select 1 from pg_tables where tablename = 'service'").equals("1")
                && !query("select count(*) from service where source = 'Bruxelles Social'").equals("0");
    }

    @Override
    public void close() throws Exception {
        for (Process process : processes.values()) {
            process.destroy();
        }
        for (Process process : processes.values()) {
            process.waitFor();
        }
        run(asPostgres("pg_ctl", "-D", folder.resolve("pg") + "/data", "-m", "fast", "-w", "stop"));
    }
}
