package brussels.repere.main.command;

import static brussels.repere.testing.RegisterRecordBuilder.record;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.ClassArchiveCache;
import brussels.repere.testing.RegisterServer;
import brussels.repere.testing.RegisterServer.Fault;
import brussels.repere.testing.RunningJar;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register into the packaged application: by hand, and by itself. */
class SocialBrusselsCommandIT {

    private static final int ID = 900_000_000;

    @TempDir
    Path temp;

    private RunningJar start(Map<String, String> settings, String... arguments) {
        return RunningJar.start(temp, settings, arguments);
    }

    @Test
    void it_asks_nobody_unless_it_is_told_whom() {
        try (RunningJar jar = start(Map.of(), "import", "social-brussels")) {
            assertThat(jar.awaitExit()).isEqualTo(2);
            assertThat(jar.output())
                    .contains("Say where the register answers: --from URL")
                    .doesNotContain("\tat ");
        }
        try (RunningJar jar = start(Map.of(), "import", "social-brussels", "--from", "ftp://register.example")) {
            assertThat(jar.awaitExit()).isEqualTo(2);
            assertThat(jar.output()).contains("ftp://register.example").doesNotContain("\tat ");
        }
        try (RunningJar jar = start(Map.of("repere.social-brussels.every", "1h"))) {
            assertThat(jar.awaitExit()).isEqualTo(1);
            assertThat(jar.output())
                    .contains("Repère cannot start", "repere.social-brussels.url")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void a_service_follows_the_register_by_itself_goes_on_when_it_fails_and_the_command_finds_nothing_left() {
        Path data = ClassArchiveCache.copyInto(temp.resolve("data"));
        try (RegisterServer server = new RegisterServer()) {
            server.has(record(ID), record(ID + 1)).fails("actionzones", Fault.FORBIDDEN);
            Map<String, String> settings = Map.of(
                    "quarkus.http.port", "0",
                    "repere.social-brussels.url", server.url().toString(),
                    "repere.social-brussels.every", "1s",
                    "repere.social-brussels.per-second", "100");
            try (RunningJar service = start(settings, "--data", data.toString())) {
                String address = service.awaitReady();
                await(service, () -> service.output().contains("2 added"));
                assertThat(service.output())
                        .contains("The import of social.brussels changed nothing", "code HTTP 403")
                        .doesNotContain("\tat ");
                assertThat(server.userAgents()).allMatch(agent -> agent.matches("Repere/\\d.*"));
                await(service, () -> found(address, "Zibeline " + (ID + 1)) > 0);
            }
            try (RunningJar command = start(
                    Map.of(),
                    "import",
                    "social-brussels",
                    "--from",
                    server.url().toString(),
                    "--lang",
                    "nl",
                    "--data",
                    data.toString())) {
                assertThat(command.awaitExit()).as(command.output()).isZero();
                assertThat(command.output()).contains("Register: 2 instellingen in de lijst", "Niets te wijzigen");
            }
        }
    }

    private static int found(String address, String words) {
        return given().queryParam("territory", "commune:21010")
                .queryParam("q", words)
                .get(address + "/api/v1/services")
                .jsonPath()
                .getInt("total");
    }

    private static void await(RunningJar service, BooleanSupplier met) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!met.getAsBoolean()) {
            assertThat(System.nanoTime()).as(service.output()).isLessThan(end);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
