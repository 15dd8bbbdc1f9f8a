package brussels.repere.main.command;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.PackagedApplicationTest;
import brussels.repere.testing.RunningJar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line of reports refuses. */
@PackagedApplicationTest
class ReportsCommandIT {

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

    @DisplayName("A token that is too short stops the start before anything runs, and is not repeated")
    @Test
    void shortToken() {
        try (RunningJar refused = command(serving("short-secret"))) {
            assertThat(refused.awaitExit()).isEqualTo(1);
            assertThat(refused.output())
                    .contains("Repère cannot start", "repere.admin.token", "shorter than 24", "openssl rand -hex 24")
                    .doesNotContain("short-secret", "Exception");
        }
        assertThat(temp.resolve("data")).doesNotExist();
    }

    @DisplayName("A wrong use of the command shows how to use it")
    @Test
    void usage() {
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
