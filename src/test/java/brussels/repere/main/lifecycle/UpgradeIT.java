package brussels.repere.main.lifecycle;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.ArchivedFolder;
import brussels.repere.testing.EngineFileCache;
import brussels.repere.testing.PackagedApplicationTest;
import brussels.repere.testing.RunningJar;
import brussels.repere.testing.Thorough;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** This version on the data of earlier ones, and an earlier one on the data of a later. */
@PackagedApplicationTest
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "the files of PostgreSQL were written there")
class UpgradeIT {

    /** Where the tests give Java options of theirs. */
    private static final String SAID_BY_JAVA = "NOTE: Picked up JDK_JAVA_OPTIONS";

    private static final String TOKEN = "a-token-of-24-characters-or-more";
    private static final Map<String, String> SETTINGS = Map.of(
            "quarkus.http.port",
            "0",
            "repere.starter",
            "none",
            "repere.admin.token",
            TOKEN,
            LogLines.JSON_SETTING,
            "true");

    private static final Pattern FIGURE = Pattern.compile("\\brepere_[a-z_]+");

    @TempDir
    Path temp;

    private RunningJar start(Path data) {
        return RunningJar.start(temp, SETTINGS, "--data", data.toString());
    }

    @DisplayName(
            "It starts on what the oldest version wrote, answers the same, and is not read by an older one any more")
    @Test
    void oldest() throws IOException, SQLException {
        ArchivedFolder oldest = ArchivedFolder.list().get(0);
        Path data = EngineFileCache.copyInto(oldest.unpackInto(temp.resolve("data")));
        try (RunningJar jar = start(data)) {
            String address = jar.awaitReady();
            assertAnswers(oldest, address);
            assertFiguresExist(address);
            assertFailedImportIsNoted(data);
            writtenByALaterVersion(data);
            jar.stop();
            assertThat(jar.output().lines().filter(line -> !line.startsWith(SAID_BY_JAVA)))
                    .isNotEmpty()
                    .allSatisfy(UpgradeIT::assertIsEntry);
        }
        try (RunningJar older = start(data)) {
            assertThat(older.awaitExit()).isEqualTo(1);
            assertThat(older.output())
                    .contains("The database was written by version 99.0.0 of Repère, which is newer than this one")
                    .contains("Nothing was changed", "What to do: Start that version or a later one", "restore")
                    .doesNotContain("Exception");
        }
        Files.writeString(data.resolve("postgresql/PG_VERSION"), "99\n");
        try (RunningJar older = start(data)) {
            assertThat(older.awaitExit()).isEqualTo(1);
            assertThat(older.output())
                    .contains("was made by PostgreSQL 99; this build brings 17. Nothing was changed.")
                    .contains("What to do: Start the version of Repère that brings PostgreSQL 99 and make a backup")
                    .doesNotContain("Exception");
        }
    }

    @DisplayName("It starts on what every other version wrote, and answers the same")
    @Thorough
    @Test
    void others() throws IOException {
        List<ArchivedFolder> folders = ArchivedFolder.list();
        for (ArchivedFolder folder : folders.subList(1, folders.size())) {
            Path data = EngineFileCache.copyInto(folder.unpackInto(temp.resolve(folder.name())));
            try (RunningJar jar = start(data)) {
                assertAnswers(folder, jar.awaitReady());
            }
        }
    }

    private static void assertAnswers(ArchivedFolder folder, String address) throws IOException {
        List<ArchivedFolder.Answer> answers = folder.answers();
        assertThat(answers).hasSizeGreaterThanOrEqualTo(15);
        SoftAssertions softly = new SoftAssertions();
        for (ArchivedFolder.Answer answer : answers) {
            String now = given().urlEncodingEnabled(false)
                    .header("Authorization", "Bearer " + TOKEN)
                    .get(address + answer.path())
                    .asString();
            softly.assertThat(answer.readFrom(now).stream().distinct().toList())
                    .as(folder.name() + " " + answer.path() + " " + answer.values())
                    .isEqualTo(answer.found());
        }
        softly.assertAll();
    }

    /** Whoever watches by rules and a dashboard of ours finds each figure. */
    private static void assertFiguresExist(String address) throws IOException {
        given().header("Origin", "https://partner.example")
                .contentType("application/json")
                .body(Map.of("territory", "region:04000"))
                .post(address + "/api/v1/services/search")
                .then()
                .statusCode(200);
        List<String> told = given().get(address + "/q/metrics")
                .asString()
                .lines()
                .map(line -> line.replaceFirst("[{ ].*", ""))
                .distinct()
                .toList();
        for (String file : List.of("deploy/prometheus/alerts.yml", "deploy/grafana/repere.json")) {
            List<String> named = FIGURE.matcher(Files.readString(Path.of(file)))
                    .results()
                    .map(found -> found.group())
                    .distinct()
                    .toList();
            assertThat(named).as(file).hasSizeGreaterThan(10);
            assertThat(told).as(file).containsAll(named);
        }
    }

    /** Each line of the log, and of what is said around it, is an entry of its own with a date. */
    private static void assertIsEntry(String line) throws IOException {
        JsonNode entry = new ObjectMapper().readTree(line);
        assertThat(entry.path("timestamp").asText())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}(Z|[+-]\\d\\d:\\d\\d)");
        assertThat(entry.path("message").asText()).isNotEmpty();
        assertThat(entry.path("level").asText()).isNotEmpty();
    }

    /** It leaves a trace that figures are made of, whoever ran it. */
    private void assertFailedImportIsNoted(Path data) throws IOException, SQLException {
        try (RunningJar failed =
                RunningJar.start(temp, Map.of(), "import", "osm", "missing.json", "--data", data.toString())) {
            assertThat(failed.awaitExit()).isEqualTo(1);
        }
        try (Connection connection = connect(data);
                Statement statement = connection.createStatement();
                ResultSet failures =
                        statement.executeQuery("select failures from operator_task where code = 'import-osm'")) {
            assertThat(failures.next()).isTrue();
            assertThat(failures.getLong(1)).isEqualTo(1);
        }
    }

    private static Connection connect(Path data) throws IOException, SQLException {
        String password = Files.readString(data.resolve("postgresql/repere.password"));
        String port =
                Files.readAllLines(data.resolve("postgresql/postmaster.pid")).get(3);
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/repere", "repere", password);
    }

    /** As if a version that this one does not know had migrated it. */
    private static void writtenByALaterVersion(Path data) throws IOException, SQLException {
        try (Connection connection = connect(data);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    """
                    insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,
                        installed_by, execution_time, success)
                    select max(installed_rank) + 1, '9999', 'later', 'SQL', 'V9999__later.sql', 1, 'repere', 1, true
                    from flyway_schema_history""");
            statement.executeUpdate("insert into application_version (version, build, last_used)"
                    + " values ('99.0.0', 'later', clock_timestamp() + interval '1 minute')");
        }
    }
}
