package brussels.repere.main.command;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.PackagedApplicationTest;
import brussels.repere.testing.RunningJar;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the import of social.brussels refuses. */
@PackagedApplicationTest
class SocialBrusselsCommandIT {

    @TempDir
    Path temp;

    private RunningJar start(Map<String, String> settings, String... arguments) {
        return RunningJar.start(temp, settings, arguments);
    }

    @DisplayName("The command calls nobody unless it is told whom")
    @Test
    void needsAddress() {
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
}
