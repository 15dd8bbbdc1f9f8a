package brussels.repere.main.lifecycle;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import brussels.repere.engines.EmbeddedEngines;
import brussels.repere.testing.EngineFileCache;
import brussels.repere.testing.PackagedApplicationTest;
import brussels.repere.testing.RunningJar;
import brussels.repere.testing.TestEngines;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application, started as its users start it. */
@PackagedApplicationTest
class PackagedApplicationIT {

    private static final Map<String, String> ANY_PORT = Map.of("quarkus.http.port", "0");

    @TempDir
    static Path engines;

    private static EmbeddedEngines external;

    @TempDir
    Path temp;

    @AfterAll
    static void stopEngines() {
        if (external != null) {
            external.close();
            external = null;
        }
    }

    private RunningJar start(Path data) {
        return RunningJar.start(temp, ANY_PORT, "--data", data.toString());
    }

    @DisplayName("It starts on an empty folder, again on its own data, after a kill, and beside another instance")
    @Test
    void lifeCycle() throws IOException, SQLException {
        Path data = temp.resolve("data");
        int loaded;
        try (RunningJar first = RunningJar.start(temp, ANY_PORT)) {
            String address = first.awaitReady();
            assertThat(first.output())
                    .contains("(first start)")
                    .containsPattern("PostgreSQL 17\\.\\d+ ready in \\d+\\.\\d s")
                    .containsPattern("OpenSearch 2\\.19\\.\\d+ ready in \\d+\\.\\d s")
                    .containsPattern("Ready in \\d+\\.\\d s\\. Open http://localhost:\\d+\n")
                    .containsPattern("Search of words ready in \\d+\\.\\d s");
            loaded = given().get(address + "/api/v1")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("generation");
            given().get(address + "/api/v1/services?lat=50.851756&lon=4.401445&category=C67&reach=serving")
                    .then()
                    .statusCode(200)
                    .body("hits.source.id", contains("13214"));
            assertServiceFollowsImport(address, data, loaded);
            nextGeneration(data);
            given().get(address + "/api/v1?lang=secret").then().statusCode(400);
            await(() -> first.output().contains("GET /api/v1 400 "));
            assertThat(first.output()).doesNotContain("secret");

            try (RunningJar second = start(data)) {
                assertThat(second.awaitExit()).isEqualTo(1);
                assertThat(second.output())
                        .contains("is in use by another instance of Repère (process ")
                        .contains("What to do: Stop that instance, or choose another folder")
                        .doesNotContain("Exception");
            }
            first.kill();
            assertThat(first.engines(line -> line.contains(data.resolve("postgresql") + " -p")))
                    .isNotEmpty();
        }
        try (RunningJar again = start(EngineFileCache.copyInto(data))) {
            String address = again.awaitReady();
            assertThat(again.output())
                    .contains("PostgreSQL of a killed run (process ")
                    .doesNotContain("(first start)");
            given().get(address + "/api/v1").then().body("generation", equalTo(loaded + 2));
            assertAnotherRunsBeside();
            again.stop();
            assertThat(again.output()).contains("Stopped");
            assertThat(again.engines(line -> line.contains(data.toString()))).isEmpty();
        }
    }

    /** A command beside the running service changes its territory, and the service follows without a restart. */
    private void assertServiceFollowsImport(String address, Path data, int generation) {
        Path gap = write("gap.geojson", "{\"type\":\"FeatureCollection\",\"features\":[]}");
        try (RunningJar refused = importTerritories(data, gap)) {
            assertThat(refused.awaitExit()).isEqualTo(1);
            assertThat(refused.output())
                    .contains("Geweigerd: er is niets gewijzigd", "gap.geojson")
                    .doesNotContain("Exception");
        }
        given().get(address + "/api/v1").then().body("generation", equalTo(generation));
        try (RunningJar done = importTerritories(data, write("names.csv", namesWithAnotherForReyers()))) {
            assertThat(done.awaitExit()).isZero();
            assertThat(done.output()).contains("Ingevoerd: 724 statistische sectoren");
        }
        await(() -> given().get(address + "/api/v1/locate?lat=50.851756&lon=4.401445")
                .path("territories.quartier[0].name.nl")
                .equals("Reyerswijk"));
        await(() -> given().get(address + "/api/v1/locate?lat=50.85&lon=4.35")
                .path("generation")
                .equals(generation + 1));
    }

    private static String namesWithAnotherForReyers() {
        try {
            return Files.readString(Path.of("geodata/territory/territories.csv"))
                    .replace("quartier,87,Reyers,Reyers", "quartier,87,Reyers,Reyerswijk");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private RunningJar importTerritories(Path data, Path file) {
        return RunningJar.start(
                temp,
                Map.of(),
                "import",
                "territories",
                file.toAbsolutePath().toString(),
                "--data",
                data.toString(),
                "--lang",
                "nl");
    }

    private Path write(String name, String content) {
        try {
            return Files.writeString(temp.resolve(name), content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier condition) {
        for (int i = 0; i < 100 && !condition.getAsBoolean(); i++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static void nextGeneration(Path data) {
        try {
            String password = Files.readString(data.resolve("postgresql/repere.password"));
            String port = Files.readAllLines(data.resolve("postgresql/postmaster.pid"))
                    .get(3);
            String url = "jdbc:postgresql://127.0.0.1:" + port + "/repere";
            try (Connection connection = DriverManager.getConnection(url, "repere", password);
                    Statement statement = connection.createStatement()) {
                assertDurable(statement);
                statement.executeUpdate("UPDATE data_generation SET number = number + 1");
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertDurable(Statement statement) throws SQLException {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            try (ResultSet value = statement.executeQuery("SHOW " + setting)) {
                value.next();
                assertThat(value.getString(1)).as(setting).isEqualTo("on");
            }
        }
    }

    /** On engines that are not its own. */
    private void assertAnotherRunsBeside() throws IOException, SQLException {
        Map<String, String> settings = onExternalEngines();
        requirePassword(settings);
        Path folder = Files.createDirectory(temp.resolve("other"));
        try (RunningJar other = RunningJar.start(folder, settings)) {
            String address = other.awaitReady();
            assertThat(other.output())
                    .contains("PostgreSQL 17")
                    .contains("reached")
                    .doesNotContain("first start");
            assertThat(folder.resolve("data")).doesNotExist();
            given().get(address + "/q/health/ready")
                    .then()
                    .statusCode(200)
                    .body("checks.find { it.name == 'Search engine' }.data.reachable", is(true));
            other.stop();
        }
    }

    /** Settings that lead to a database and an index in which nothing is. */
    private static Map<String, String> onExternalEngines() {
        if (external == null) {
            external = TestEngines.start(engines);
        }
        TestEngines.empty(external);
        Map<String, String> settings = new LinkedHashMap<>(external.settings());
        settings.putAll(ANY_PORT);
        return settings;
    }

    private static void requirePassword(Map<String, String> settings) throws SQLException {
        String url = settings.get("quarkus.datasource.jdbc.url");
        try (Connection connection = DriverManager.getConnection(url, "repere", "guess")) {
            throw new AssertionError("Let in without the password: " + connection);
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).isEqualTo("28P01");
        }
    }

    @DisplayName("Without a search engine it answers all but words that only the engine knows")
    @Test
    void withoutSearch() {
        Map<String, String> settings = onExternalEngines();
        settings.put("quarkus.elasticsearch.hosts", "127.0.0.1:1");
        try (RunningJar jar = RunningJar.start(temp, settings)) {
            String address = jar.awaitReady();
            given().get(address + "/q/health/ready")
                    .then()
                    .statusCode(200)
                    .body("checks.find { it.name == 'Search engine' }.data.reachable", is(false));
            given().get(address + "/api/v1").then().statusCode(200);
            given().get(address + "/api/v1/services?lat=50.85&lon=4.35")
                    .then()
                    .statusCode(200)
                    .body("total", greaterThan(0), "notes", nullValue());
            given().get(address + "/api/v1/services?lat=50.85&lon=4.35&q=zorglub")
                    .then()
                    .statusCode(200)
                    .body("notes.code", contains("words-not-searched"));
        }
    }

    @DisplayName("A port in use is reported before anything is started")
    @Test
    void takenPort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            int port = taken.getLocalPort();
            try (RunningJar jar = RunningJar.start(temp, Map.of(), "--port", Integer.toString(port))) {
                assertThat(jar.awaitExit()).isEqualTo(1);
                assertThat(jar.output())
                        .contains("Port " + port + " of localhost is taken")
                        .contains("--port " + (port + 1))
                        .doesNotContain("Exception");
                assertThat(temp.resolve("data")).doesNotExist();
            }
        }
    }

    @DisplayName("A tile server without its attribution is reported before anything is started")
    @Test
    void tilesWithoutAttribution() {
        try (RunningJar jar =
                RunningJar.start(temp, Map.of("repere.map.tiles", "https://tiles.example/{z}/{x}/{y}.png"))) {
            assertThat(jar.awaitExit()).isEqualTo(1);
            assertThat(jar.output())
                    .contains("repere.map.tiles and repere.map.tiles.attribution go together")
                    .doesNotContain("Exception");
            assertThat(temp.resolve("data")).doesNotExist();
        }
    }

    @DisplayName("A database that refuses the password is reported in words")
    @Test
    void refusedDatabase() {
        Map<String, String> settings = onExternalEngines();
        settings.put("quarkus.datasource.password", "wrong");
        settings.put("quarkus.elasticsearch.hosts", "127.0.0.1:1");
        try (RunningJar jar = RunningJar.start(temp, settings)) {
            assertThat(jar.awaitExit()).isEqualTo(1);
            assertThat(jar.output())
                    .contains("The database configured cannot be used")
                    .contains("What to do: ")
                    .doesNotContain("Exception");
        }
    }

    @DisplayName("A starter directory with a broken line stops the start and names the line")
    @Test
    void brokenStarter() throws IOException {
        Path starter = Files.createDirectory(temp.resolve("starter"));
        for (String file : List.of("taxonomy-terms.csv", "synonyms.csv", "helplines.csv", "services.csv")) {
            Files.copy(Path.of("src/main/resources/directory", file), starter.resolve(file));
        }
        Path services = starter.resolve("services.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(services));
        lines.set(4, lines.get(4).replaceFirst("^([^,]*),[^,]*,", "$1,,"));
        Files.write(services, lines);
        Map<String, String> settings = onExternalEngines();
        settings.put("repere.starter", starter.toString());
        try (RunningJar jar = RunningJar.start(temp, settings)) {
            assertThat(jar.awaitExit()).isEqualTo(1);
            assertThat(jar.output())
                    .contains("Repère cannot start: The starter directory is refused. services.csv 5:")
                    .doesNotContain("\tat ");
        }
        settings.put("repere.starter", "none");
        try (RunningJar empty = RunningJar.start(temp, settings)) {
            given().get(empty.awaitReady() + "/api/v1/services?territory=region:04000&size=1")
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(0));
        }
    }

    @DisplayName("The command line helps, and refuses what it does not know")
    @Test
    void commandLine() {
        try (RunningJar help = RunningJar.start(temp, Map.of(), "help")) {
            assertThat(help.awaitExit()).isZero();
            assertThat(help.output()).contains("Usage: java -jar quarkus-run.jar", "serve", "version");
        }
        try (RunningJar typo = RunningJar.start(temp, Map.of(), "sevre")) {
            assertThat(typo.awaitExit()).isEqualTo(2);
            assertThat(typo.output()).contains("sevre").doesNotContain("Exception");
        }
        assertThat(temp.resolve("data")).doesNotExist();
    }

    @DisplayName("A folder that cannot be written is named")
    @Test
    void unwritableFolder() throws IOException {
        Path file = Files.createFile(temp.resolve("occupied"));
        try (RunningJar jar = start(file.resolve("data"))) {
            assertThat(jar.awaitExit()).isEqualTo(1);
            assertThat(jar.output()).contains(file.resolve("data").toString(), "cannot be written", "REPERE_DATA");
        }
    }
}
