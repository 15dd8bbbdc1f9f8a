package brussels.repere.main.command;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import brussels.repere.testing.EngineFileCache;
import brussels.repere.testing.PackagedApplicationTest;
import brussels.repere.testing.RunningJar;
import brussels.repere.testing.Sample;
import brussels.repere.testing.SharedData;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real register into the packaged application, by its command line; and what happens when something dies meanwhile. */
@PackagedApplicationTest
class ImportRegisterCommandIT {

    /** Asks for a word that is no need and no name. */
    private static final String WORDS = "/api/v1/services?lat=50.85&lon=4.35&q=zorglub";

    private static final Map<String, String> ANY_PORT = Map.of("quarkus.http.port", "0");

    private static final List<String> QUESTIONS = List.of(
            "/api/v1/services?lat=50.851756&lon=4.401445&q=dettes&size=50&explain=true",
            "/api/v1/services?territory=quartier:30&q=psy%20arabe&size=50",
            "/api/v1/services?q=ocmw%20vorst&lang=nl&size=50",
            "/api/v1/services?territory=region:04000&category=C337&size=50",
            "/api/v1/services?q=zzzz%20logement&size=50&reach=serving");

    @TempDir
    Path temp;

    private Path data;

    private RunningJar command(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--data", data.toString()));
        return RunningJar.start(temp, Map.of(), all.toArray(String[]::new));
    }

    private RunningJar importRegister() {
        return command(
                "import",
                "register",
                SharedData.file("directory/bruxelles-social-2017.csv").toString(),
                SharedData.file("directory/bruxelles-social-taxonomy-terms.csv").toString(),
                SharedData.file("directory/bruxelles-social-taxonomy-parents.csv")
                        .toString(),
                "--verified",
                "2017-02",
                "--lang",
                "nl");
    }

    @DisplayName("A register is imported beside a service that dies before its index knows, and nothing is lost")
    @Test
    void survivesDeath() throws IOException, SQLException, InterruptedException {
        data = EngineFileCache.copyInto(temp.resolve("data"));
        Map<String, String> withoutFollowing = new LinkedHashMap<>(ANY_PORT);
        withoutFollowing.put("quarkus.scheduler.start-mode", "halted");
        try (RunningJar deaf = RunningJar.start(temp, withoutFollowing, "--data", data.toString())) {
            String address = deaf.awaitReady();
            long before = total(address);
            try (RunningJar imported = importRegister()) {
                assertThat(imported.awaitExit()).as(imported.output()).isZero();
                assertThat(imported.output())
                        .contains("Ingevoerd: 1.471 instellingen toegevoegd")
                        .contains("bruxelles-social-2017.csv, regel")
                        .doesNotContain("Exception");
            }
            assertThat(queued()).isPositive();
            assertThat(total(address)).as("the index does not know yet").isEqualTo(before);
            deaf.kill();
        }
        try (RunningJar again = RunningJar.start(temp, ANY_PORT, "--data", data.toString())) {
            String address = again.awaitReady();
            assertThat(indexed()).hasSize(1784).isEqualTo(stored());
            assertThat(queued()).isZero();
            if (Sample.isThorough()) {
                reimportTouchesNothing(address);
                brokenTableIsRefused(address);
                reindexKeepsTheAnswer(address);
            }
            aBackupIsTheSameElsewhere(address);
            hangingEngineHeals(again, address);
        }
    }

    private void reimportTouchesNothing(String address) throws SQLException {
        int generation = given().get(address + "/api/v1").path("generation");
        try (RunningJar again = importRegister()) {
            assertThat(again.awaitExit()).isZero();
            assertThat(again.output()).contains("Niets te wijzigen");
        }
        assertThat(given().get(address + "/api/v1").<Integer>path("generation")).isEqualTo(generation);
        assertThat(queued()).isZero();
    }

    private void brokenTableIsRefused(String address) throws IOException, SQLException {
        Path broken = temp.resolve("broken.csv");
        Files.writeString(broken, "source_id,name_fr,areas\n1,Un,Jette\n,Deux,Jette\n3,Trois\n");
        long before = total(address);
        try (RunningJar refused = command("import", "register", broken.toString(), "--lang", "fr")) {
            assertThat(refused.awaitExit()).isEqualTo(1);
            assertThat(refused.output())
                    .contains("broken.csv, ligne ou élément 4")
                    .contains("Refusé : rien n’a été changé")
                    .doesNotContain("Exception");
        }
        assertThat(total(address)).isEqualTo(before);
        assertThat(queued()).isZero();
    }

    private void aBackupIsTheSameElsewhere(String address) throws IOException {
        Path file = temp.resolve("all.zip");
        try (RunningJar backup = command("backup", file.toString())) {
            assertThat(backup.awaitExit()).as(backup.output()).isZero();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .as("confidential addresses are in it")
                .isEqualTo("rw-------");
        try (RunningJar check = command("check-backup", file.toString())) {
            assertThat(check.awaitExit()).as(check.output()).isZero();
            assertThat(check.output()).contains("rows restored, the same");
        }
        assertThat(data).isDirectoryNotContaining("glob:**backup-trial-*");
        if (Sample.isThorough()) {
            aRestoreAnswersTheSame(file, address);
        }
    }

    private void aRestoreAnswersTheSame(Path file, String address) {
        String elsewhere = EngineFileCache.copyInto(temp.resolve("elsewhere")).toString();
        try (RunningJar restore = RunningJar.start(temp, Map.of(), "restore", file.toString(), "--data", elsewhere)) {
            assertThat(restore.awaitExit()).as(restore.output()).isZero();
        }
        try (RunningJar other = RunningJar.start(temp, ANY_PORT, "--data", elsewhere)) {
            String there = other.awaitReady();
            for (String question : QUESTIONS) {
                assertThat(answer(there + question)).as(question).isEqualTo(answer(address + question));
            }
        }
    }

    /** All of it, but for the number of the state of the data. */
    private static Map<String, Object> answer(String question) {
        Map<String, Object> answer =
                new LinkedHashMap<>(given().get(question).jsonPath().getMap(""));
        assertThat(answer.remove("generation")).isNotNull();
        return answer;
    }

    private void reindexKeepsTheAnswer(String address) {
        long before = total(address);
        try (RunningJar reindex = command("reindex")) {
            assertThat(reindex.awaitExit()).as(reindex.output()).isZero();
            assertThat(reindex.output()).contains("… 1784 of 1784", "The index is complete and answers");
        }
        assertThat(total(address)).isEqualTo(before);
    }

    private void hangingEngineHeals(RunningJar service, String address) throws IOException, InterruptedException {
        ProcessHandle engine = service.engines(line -> line.contains(data.toString()) && line.contains("SearchNode"))
                .get(0);
        signal(engine, "STOP");
        try {
            given().get(address + WORDS).then().statusCode(200).body("notes.code", hasItem("words-not-searched"));
            given().get(address + "/api/v1/services?lat=50.85&lon=4.35")
                    .then()
                    .statusCode(200)
                    .body("notes", nullValue());
            Response file = given().get(address + WORDS.replace("/services", "/services.csv"));
            assertThat(file.statusCode()).isEqualTo(503);
            assertThat(file.header("Retry-After")).isEqualTo("5");
            assertThat(file.contentType()).isEqualTo("application/problem+json");
            given().get(address + "/api/v1/locate?lat=50.85&lon=4.35").then().statusCode(200);
            given().get(address + "/api/v1/helplines").then().statusCode(200);
        } finally {
            signal(engine, "CONT");
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        List<String> notes = List.of("not asked");
        while (notes != null && System.nanoTime() < end) {
            notes = given().get(address + WORDS).path("notes.code");
        }
        assertThat(notes).as("ten seconds after it came back").isNull();
    }

    private static void signal(ProcessHandle process, String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    private static long total(String address) {
        return given().get(address + "/api/v1/services?territory=region:04000&size=1")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("total");
    }

    private String engine(String key) throws IOException {
        Properties engines = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("engines.properties"))) {
            engines.load(reader);
        }
        return engines.getProperty(key);
    }

    private TreeSet<String> indexed() throws IOException {
        List<String> ids = given().get("http://" + engine("quarkus.elasticsearch.hosts")
                        + "/services-read/_search?size=10000&_source=false")
                .jsonPath()
                .getList("hits.hits._id");
        return new TreeSet<>(ids);
    }

    private TreeSet<String> stored() throws IOException, SQLException {
        TreeSet<String> ids = new TreeSet<>();
        select("select id::text from service_at_location", row -> ids.add(row.getString(1)));
        return ids;
    }

    private long queued() throws SQLException {
        long[] count = new long[1];
        select("select count(*) from index_queue", row -> count[0] = row.getLong(1));
        return count[0];
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private void select(String sql, Row reader) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        engine("quarkus.datasource.jdbc.url"),
                        engine("quarkus.datasource.username"),
                        engine("quarkus.datasource.password"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reader.read(rows);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
