package brussels.repere.main.command;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.ClassArchiveCache;
import brussels.repere.testing.RunningJar;
import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports by the command line of the packaged application, and what its log says of them: nothing. */
class ReportsCommandIT {

    private static final String TOKEN = "0123456789abcdef01234567";
    private static final String WORDS = "Fermé le mercredi";
    private static final String QUESTION =
            "/api/v1/services?lat=50.851756&lon=4.401445&category=C67&reach=serving&size=1&lang=nl";

    @TempDir
    Path temp;

    private RunningJar command(Map<String, String> settings, String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--data", temp.resolve("data").toString()));
        return RunningJar.start(temp, settings, all.toArray(String[]::new));
    }

    private static Map<String, String> serving(String token) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("quarkus.http.port", "0");
        settings.put("repere.admin.token", token);
        settings.put("quarkus.http.proxy.proxy-address-forwarding", "true");
        settings.put("quarkus.http.proxy.trusted-proxies", "127.0.0.1,::1");
        return settings;
    }

    @Test
    void reports_are_listed_and_settled_beside_a_service_which_follows_and_logs_nothing_of_them() {
        ClassArchiveCache.copyInto(temp.resolve("data"));
        try (RunningJar service = command(serving(TOKEN))) {
            String address = service.awaitReady();
            String reported = hit(address).getString("service.id");
            List<String> ids = new ArrayList<>();
            for (int i = 1; i <= 3; i++) {
                ids.add(given().header("X-Forwarded-For", "198.51.100." + i)
                        .contentType("application/json")
                        .body("{\"code\": \"hours\", \"text\": \"" + WORDS + "\\n2e ligne\"}")
                        .post(address + "/api/v1/services/" + reported + "/reports")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
            }
            given().contentType("application/json")
                    .body("{\"code\": \"phone\", \"text\": \"appelez 0475 12 34 56\"}")
                    .post(address + "/api/v1/services/" + reported + "/reports?lang=nl")
                    .then()
                    .statusCode(400);
            await(() -> hit(address).getList("why.text").contains("Er is een fout gemeld: de openingsuren"));

            try (RunningJar list = command(Map.of(), "reports", "list", "--lang", "nl")) {
                assertThat(list.awaitExit()).as(list.output()).isZero();
                assertThat(list.output())
                        .contains("3 open meldingen.", "openingsuren", "‘" + WORDS + " 2e ligne’")
                        .contains(ids)
                        .contains(reported);
            }
            try (RunningJar settled = command(
                    Map.of(), "reports", "settle", ids.get(0), ids.get(1), "--as", "corrected", "--lang", "fr")) {
                assertThat(settled.awaitExit()).as(settled.output()).isZero();
                assertThat(settled.output()).contains(ids.get(0) + " : réglé (corrigé)");
            }
            await(() -> !hit(address).getMap("").containsKey("contested"));
            assertThat(hit(address).<String>getList("why.code")).doesNotContain("CONTESTED");

            assertThat(service.output())
                    .contains("POST /api/v1/services/" + reported + "/reports 201")
                    .doesNotContain("198.51.100", WORDS, "0475", TOKEN);
        }
        try (RunningJar alone = command(Map.of(), "reports", "list", "--state", "settled", "--lang", "fr")) {
            assertThat(alone.awaitExit()).as(alone.output()).isZero();
            assertThat(alone.output())
                    .contains("2 signalements réglés.", "corrigé, le 2")
                    .doesNotContain(WORDS);
        }
        String nobody = "00000000-0000-4000-8000-000000000000";
        try (RunningJar unknown = command(Map.of(), "reports", "settle", nobody, "--as", "unfounded", "--lang", "nl")) {
            assertThat(unknown.awaitExit()).isEqualTo(1);
            assertThat(unknown.output())
                    .contains(nobody + ": deze melding bestaat niet.")
                    .doesNotContain("Exception");
        }
    }

    private static JsonPath hit(String address) {
        return given().get(address + QUESTION)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("hits[0]");
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

    @Test
    void a_token_that_is_too_short_stops_the_start_before_anything_is_started_and_is_not_repeated() {
        try (RunningJar refused = command(serving("short-secret"))) {
            assertThat(refused.awaitExit()).isEqualTo(1);
            assertThat(refused.output())
                    .contains("Repère cannot start", "repere.admin.token", "shorter than 24", "openssl rand -hex 24")
                    .doesNotContain("short-secret", "Exception");
        }
        assertThat(temp.resolve("data")).doesNotExist();
    }

    @Test
    void what_is_misused_is_told_how_to_use() {
        try (RunningJar misused = command(Map.of(), "reports", "settle", "nope", "--as", "corrected")) {
            assertThat(misused.awaitExit()).isEqualTo(2);
            assertThat(misused.output())
                    .contains("'nope' is not the id of a report")
                    .doesNotContain("Exception");
        }
        try (RunningJar misused = command(Map.of(), "reports", "settle", "00000000-0000-4000-8000-000000000000")) {
            assertThat(misused.awaitExit()).isEqualTo(2);
            assertThat(misused.output()).contains("--as").doesNotContain("Exception");
        }
        try (RunningJar nothing = RunningJar.start(temp, Map.of(), "reports")) {
            assertThat(nothing.awaitExit()).isEqualTo(2);
            assertThat(nothing.output()).contains("reports settle ID --as corrected");
        }
        assertThat(temp.resolve("data")).doesNotExist();
    }
}
