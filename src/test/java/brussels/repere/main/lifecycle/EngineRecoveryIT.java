package brussels.repere.main.lifecycle;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import brussels.repere.testing.ConditionWait;
import brussels.repere.testing.EngineFileCache;
import brussels.repere.testing.PackagedApplicationTest;
import brussels.repere.testing.RunningJar;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Engines of the packaged application that are killed or hang while it serves. All of it on one start. */
@PackagedApplicationTest
class EngineRecoveryIT {

    private static final String SEARCH =
            "/api/v1/services?lat=50.851756&lon=4.401445&category=C67&reach=serving&size=1";
    private static final String PLACE = "lat=50.851756&lon=4.401445";
    /** Asks for a word that is no need and no name. */
    private static final String WORDS = PLACE + "&q=zorglub";

    private static final String FROM_DATABASE = "/hsds/v3/services";
    private static final String WORD_NOTE = "words-not-searched";
    private static final List<String> FROM_MEMORY =
            List.of("/api/v1", "/api/v1/taxonomy", "/api/v1/locate?lat=50.85&lon=4.35", "/browse");

    private static final int RESTART_TIMEOUT_SECONDS = 180;

    @TempDir
    Path temp;

    private Path data;
    private RunningJar service;
    private String address;
    private String recordPath;

    @DisplayName("Each engine that is killed or hangs comes back by itself, and the rest is answered meanwhile")
    @Test
    void recovery() throws IOException, InterruptedException {
        data = EngineFileCache.copyInto(temp.resolve("data"));
        try (RunningJar jar = RunningJar.start(
                temp,
                Map.of("quarkus.http.port", "0", "repere.limits.requests-per-minute", "0"),
                "--data",
                data.toString())) {
            service = jar;
            address = jar.awaitReady();
            recordPath = "/api/v1/services/"
                    + given().get(address + SEARCH).jsonPath().getString("hits[0].service.id");
            killedSearchEngine();
            killedDatabase();
            frozenDatabase();
            commandBeside();
            assertThat(jar.output()).doesNotContain("\tat ", "Internal error");
            jar.stop();
            assertThat(jar.output()).contains("Stopped");
            assertThat(jar.engines(line -> line.contains(data.toString()))).isEmpty();
        }
    }

    private void killedSearchEngine() throws IOException {
        leaveUnfinishedIndex();
        String before = get(SEARCH).path("hits[0].id");
        String name = get(SEARCH).path("hits[0].organization.name.text");
        process("opensearch/process.pid").destroyForcibly();
        ConditionWait.until(this::isWordNoteTold);
        isOutageTold("/api/v1/services.csv?" + WORDS);
        FROM_MEMORY.forEach(path -> get(path).then().statusCode(200));
        get(recordPath).then().statusCode(200);
        get(SEARCH).then().statusCode(200).body("hits[0].id", equalTo(before), "notes.code", not(hasItem(WORD_NOTE)));
        given().queryParam("q", name)
                .get(address + "/api/v1/services?" + PLACE)
                .then()
                .statusCode(200)
                .body("hits.organization.name.text", hasItem(name));
        given().queryParam("q", name.substring(0, name.length() - 1))
                .get(address + "/api/v1/suggest")
                .then()
                .statusCode(200)
                .body("organizations.name.text", hasItem(name));
        get("/api/v1/services.csv?" + PLACE + "&category=C67").then().statusCode(200);
        get("/q/health/live").then().statusCode(200);
        ConditionWait.until(() -> !isWordNoteTold(), RESTART_TIMEOUT_SECONDS);
        assertRecoveryIsTold("OpenSearch", "its process has ended", 1);
        assertThat(countLines("OpenSearch: its process has ended")).isEqualTo(1);
    }

    /** Whether an answer says that words which only the search engine knows were not looked for. */
    private boolean isWordNoteTold() {
        Response answer = get("/api/v1/services?" + WORDS);
        answer.then().statusCode(200);
        return answer.<List<String>>path("notes.code") != null
                && answer.<List<String>>path("notes.code").contains(WORD_NOTE);
    }

    /** As a {@code reindex} leaves it that is killed. */
    private void leaveUnfinishedIndex() throws IOException {
        String hosts = Files.readAllLines(data.resolve("engines.properties")).stream()
                .filter(line -> line.startsWith("quarkus.elasticsearch.hosts"))
                .findFirst()
                .orElseThrow()
                .replaceFirst("^[^=]*=", "")
                .replace("\\", "");
        URI index = URI.create("http://" + hosts + "/services-000077");
        send(HttpRequest.newBuilder(index).PUT(HttpRequest.BodyPublishers.noBody()));
        ConditionWait.until(() -> send(HttpRequest.newBuilder(index).GET()).statusCode() == 404);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void killedDatabase() throws IOException {
        String port =
                Files.readAllLines(data.resolve("postgresql/postmaster.pid")).get(3);
        process("postgresql/postmaster.pid").destroyForcibly();
        ConditionWait.until(() -> {
            boolean told = isOutageTold(FROM_DATABASE);
            assertThat(get(SEARCH).statusCode()).isEqualTo(200);
            assertThat(get(recordPath).statusCode()).isEqualTo(200);
            return told || countLines("PostgreSQL answers again") > 0;
        });
        ConditionWait.until(() -> get(FROM_DATABASE).statusCode() == 200, RESTART_TIMEOUT_SECONDS);
        assertRecoveryIsTold("PostgreSQL", "its process has ended", 1);
        assertThat(Files.readAllLines(data.resolve("postgresql/postmaster.pid")).get(3))
                .isEqualTo(port);
    }

    private void frozenDatabase() throws IOException, InterruptedException {
        for (ProcessHandle process : service.engines(line -> line.contains("postgres"))) {
            String program = process.info().command().orElse("");
            if (program.startsWith(data.resolve("postgresql-binaries").toString())) {
                new ProcessBuilder("kill", "-STOP", Long.toString(process.pid()))
                        .start()
                        .waitFor();
            }
        }
        List<Supplier<Response>> waiting = new ArrayList<>();
        for (String path : List.of(FROM_DATABASE, "/api/v1/changes", "/q/health/ready")) {
            waiting.add(inBackground(path));
        }
        FROM_MEMORY.forEach(path -> get(path).then().statusCode(200));
        get(SEARCH).then().statusCode(200);
        get(recordPath).then().statusCode(200);
        waiting.forEach(response ->
                assertThat(response.get().statusCode()).as(service.output()).isEqualTo(503));
        // It is told before the server is given up for dead.
        assertThat(countLines("PostgreSQL: its process hangs")).isZero();
        ConditionWait.until(() -> get(FROM_DATABASE).statusCode() == 200, RESTART_TIMEOUT_SECONDS);
        assertRecoveryIsTold("PostgreSQL", "its process hangs", 2);
        assertThat(countLines("The database does not answer")).isLessThanOrEqualTo(2);
    }

    private Supplier<Response> inBackground(String path) {
        CompletableFuture<Response> response = CompletableFuture.supplyAsync(() -> get(path));
        return response::join;
    }

    /** It uses the engines of the service, which were started again. */
    private void commandBeside() {
        try (RunningJar list =
                RunningJar.start(temp, Map.of(), "reports", "list", "--data", data.toString(), "--lang", "nl")) {
            assertThat(list.awaitExit()).as(list.output()).isZero();
        }
    }

    private void assertRecoveryIsTold(String engine, String reason, int restarts) {
        ConditionWait.until(() -> countLines(engine + " answers again") == restarts);
        assertThat(service.output()).contains(engine + ": " + reason + "; it is started again");
        get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'Embedded engines' }.data.'" + engine + "'", equalTo("running"))
                .body(
                        "checks.find { it.name == 'Embedded engines' }.data.'" + engine + " restarts'",
                        equalTo(restarts));
        String tag = "{engine=\"" + engine.toLowerCase(Locale.ROOT) + "\"} ";
        assertThat(get("/q/metrics").asString())
                .contains("repere_engine_up" + tag + "1.0", "repere_engine_restarts_total" + tag + restarts + ".0");
    }

    /** Whether the answer is 503 and says when to come back; any other must be 200. */
    private boolean isOutageTold(String path) {
        Response response = get(path);
        if (response.statusCode() == 200) {
            return false;
        }
        response.then().statusCode(503).contentType("application/problem+json").header("Retry-After", equalTo("5"));
        return true;
    }

    /** Each on a connection of its own: the client of these tests would keep them all, and one client has its share. */
    private Response get(String path) {
        return given().header("Connection", "close").get(address + path);
    }

    private long countLines(String text) {
        return service.output().lines().filter(line -> line.contains(text)).count();
    }

    private ProcessHandle process(String file) throws IOException {
        long pid = Long.parseLong(Files.readAllLines(data.resolve(file)).get(0).strip());
        return ProcessHandle.of(pid).orElseThrow();
    }
}
