package brussels.repere.main.command;

import static brussels.repere.testing.RegisterRecordBuilder.record;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import brussels.repere.testing.ConditionWait;
import brussels.repere.testing.EngineFileCache;
import brussels.repere.testing.PackagedApplicationTest;
import brussels.repere.testing.RegisterServer;
import brussels.repere.testing.RegisterServer.Fault;
import brussels.repere.testing.RunningJar;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands of the packaged application beside its service, which takes longer to start than all of them to run. */
@PackagedApplicationTest
class CommandsBesideServiceIT {

    private static final int FIRST_ID = 900_000_000;
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

    @Test
    void commands() {
        EngineFileCache.copyInto(temp.resolve("data"));
        try (RegisterServer register = new RegisterServer()) {
            register.has(record(FIRST_ID), record(FIRST_ID + 1)).fails("actionzones", Fault.FORBIDDEN);
            try (RunningJar service = command(Map.of(
                    "quarkus.http.port", "0",
                    "repere.admin.token", TOKEN,
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1,::1",
                    "repere.social-brussels.url", register.url().toString(),
                    "repere.social-brussels.every", "1s",
                    "repere.social-brussels.per-second", "100"))) {
                String address = service.awaitReady();
                reportsAreListedAndSettled(service, address);
                registerIsFollowed(service, address, register);
                importIsHandedOver(address);
                eventsAreHandedOver(address);
                figuresAreKept(address);
                partnersHaveKeys(address);
            }
            commandFindsNothingLeft(register);
        }
        reportsAreListedWithoutService();
    }

    /** The service follows what a command settles, and logs nothing of what was reported. */
    private void reportsAreListedAndSettled(RunningJar service, String address) {
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
        ConditionWait.until(() -> hit(address).getList("why.text").contains("Er is een fout gemeld: de openingsuren"));

        try (RunningJar list = command(Map.of(), "reports", "list", "--lang", "nl")) {
            assertThat(list.awaitExit()).as(list.output()).isZero();
            assertThat(list.output())
                    .contains("3 open meldingen.", "openingsuren", "‘" + WORDS + " 2e ligne’")
                    .contains(ids)
                    .contains(reported);
        }
        try (RunningJar settled =
                command(Map.of(), "reports", "settle", ids.get(0), ids.get(1), "--as", "corrected", "--lang", "fr")) {
            assertThat(settled.awaitExit()).as(settled.output()).isZero();
            assertThat(settled.output()).contains(ids.get(0) + " : réglé (corrigé)");
        }
        ConditionWait.until(() -> !hit(address).getMap("").containsKey("contested"));
        assertThat(hit(address).<String>getList("why.code")).doesNotContain("CONTESTED");

        String nobody = "00000000-0000-4000-8000-000000000000";
        try (RunningJar unknown = command(Map.of(), "reports", "settle", nobody, "--as", "unfounded", "--lang", "nl")) {
            assertThat(unknown.awaitExit()).isEqualTo(1);
            assertThat(unknown.output())
                    .contains(nobody + ": deze melding bestaat niet.")
                    .doesNotContain("Exception");
        }

        assertThat(service.output())
                .contains("POST /api/v1/services/" + reported + "/reports 201")
                .doesNotContain("198.51.100", WORDS, "0475", TOKEN);
    }

    /** The service imports by itself, and goes on when the register fails. */
    private static void registerIsFollowed(RunningJar service, String address, RegisterServer register) {
        ConditionWait.until(() -> service.output().contains("2 added"));
        assertThat(service.output())
                .contains("The import of social.brussels changed nothing", "code HTTP 403")
                .doesNotContain("\tat ");
        assertThat(register.userAgents()).allMatch(agent -> agent.matches("Repere/\\d.*"));
        ConditionWait.until(() -> found(address, "Zibeline " + (FIRST_ID + 1)) > 0);
    }

    /** The service does the import: the command starts nothing, and a relative path counts from where it was typed. */
    private void importIsHandedOver(String address) {
        write(
                "cinq.csv",
                """
                sep=;
                Source;Identifiant;Nom (FR);Zones desservies;Catégories;Coût;Téléphones
                essai;1;Maison Coquelicot;Jette;C67;gratuit;02/512.00.00 (poste 12)
                essai;2;Maison Bleuet;Jette | Ixelle;C67;payant;
                ;;;;;;
                """);
        try (RunningJar command = command(Map.of(), "import", "register", "cinq.csv", "--lang", "fr")) {
            assertThat(command.awaitExit()).as(command.output()).isZero();
            assertThat(command.output())
                    .contains("cinq.csv, ligne ou élément 4", "Ixelles ?", "Importé : 2 institutions ajoutées")
                    .doesNotContain("PostgreSQL", "Quarkus", "Exception");
        }
        ConditionWait.until(() -> found(address, "Coquelicot") > 0);
        try (RunningJar refused = command(Map.of(), "import", "register", "absent.csv", "--lang", "nl")) {
            assertThat(refused.awaitExit()).isEqualTo(1);
            assertThat(refused.output()).contains("absent.csv", "Geweigerd");
        }
    }

    /** Events too: all or nothing, told at once to whoever asks the service. */
    private void eventsAreHandedOver(String address) {
        LocalDate day = LocalDate.now().plusDays(30);
        write(
                "dates.csv",
                "uid;kind;title_fr;start;end;address\n1;open-day;Portes du Coquelicot;" + day + "T14:00;" + day
                        + "T16:00;Rue Marconi 85, 1190 Forest\n");
        try (RunningJar command =
                command(Map.of(), "import", "events", "dates.csv", "--source", "Essai", "--publish", "--lang", "fr")) {
            assertThat(command.awaitExit()).as(command.output()).isZero();
            assertThat(command.output())
                    .contains("Importé : 1 événement(s) ajouté(s)")
                    .doesNotContain("PostgreSQL", "Quarkus", "Exception");
        }
        given().get(address + "/api/v1/events?from=" + day + "&to=" + day)
                .then()
                .statusCode(200)
                .body("events.event.title.text", equalTo(List.of("Portes du Coquelicot")));
        write("faux.csv", "kind;title_fr;start;end\nopen-day;Jamais;2027-02-30T14:00;2027-02-30T16:00\n");
        try (RunningJar refused =
                command(Map.of(), "import", "events", "faux.csv", "--source", "Essai", "--lang", "nl")) {
            assertThat(refused.awaitExit()).isEqualTo(1);
            assertThat(refused.output())
                    .contains("faux.csv", "2027-02-30T14:00", "Geweigerd")
                    .doesNotContain("Exception");
        }
    }

    private void write(String name, String text) {
        try {
            Files.writeString(temp.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void figuresAreKept(String address) {
        try (RunningJar command = command(Map.of(), "keep-figures")) {
            assertThat(command.awaitExit()).as(command.output()).isZero();
            assertThat(command.output()).contains("Kept: the figures of");
        }
        given().get(address + "/api/v1/observatory/history?category=C67")
                .then()
                .statusCode(200)
                .body("counts.size()", equalTo(1));
    }

    private void partnersHaveKeys(String address) {
        String key;
        String id;
        try (RunningJar made =
                command(Map.of(), "partners", "add", "Observatoire", "--requests-per-minute", "5000", "--lang", "nl")) {
            assertThat(made.awaitExit()).as(made.output()).isZero();
            assertThat(made.output()).contains("Observatoire", "maar één keer getoond", "X-API-Key");
            key = made.output()
                    .lines()
                    .filter(line -> line.startsWith("repere_"))
                    .findFirst()
                    .orElseThrow();
            id = made.output().replaceAll("(?s).*Sleutel (\\w+) voor .*", "$1");
        }
        ConditionWait.until(() -> "\"partner\";q=5000;w=60"
                .equals(given().header("X-API-Key", key)
                        .get(address + "/api/v1/helplines")
                        .header("RateLimit-Policy")));
        try (RunningJar withdrawn = command(Map.of(), "partners", "withdraw", id, "--lang", "fr")) {
            assertThat(withdrawn.awaitExit()).as(withdrawn.output()).isZero();
        }
        ConditionWait.until(() -> given().header("X-API-Key", key)
                        .get(address + "/api/v1/helplines")
                        .statusCode()
                == 401);
    }

    private void commandFindsNothingLeft(RegisterServer register) {
        try (RunningJar command = command(
                Map.of(), "import", "social-brussels", "--from", register.url().toString(), "--lang", "nl")) {
            assertThat(command.awaitExit()).as(command.output()).isZero();
            assertThat(command.output()).contains("Register: 2 instellingen in de lijst", "Niets te wijzigen");
        }
    }

    private void reportsAreListedWithoutService() {
        try (RunningJar alone = command(Map.of(), "reports", "list", "--state", "settled", "--lang", "fr")) {
            assertThat(alone.awaitExit()).as(alone.output()).isZero();
            assertThat(alone.output())
                    .contains("2 signalements réglés.", "corrigé, le 2")
                    .doesNotContain(WORDS);
        }
    }

    private static int found(String address, String words) {
        return given().queryParam("territory", "commune:21010")
                .queryParam("q", words)
                .get(address + "/api/v1/services")
                .jsonPath()
                .getInt("total");
    }

    private static JsonPath hit(String address) {
        return given().get(address + QUESTION)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("hits[0]");
    }
}
