package brussels.repere.main.command.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.EngineFileCache;
import brussels.repere.testing.PackagedApplicationTest;
import brussels.repere.testing.RunningJar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first account is made at the command line, where nobody is signed in yet. */
@PackagedApplicationTest
class AccountsCommandIT {

    private static final String LOGIN = "ann@example.brussels";

    @TempDir
    Path temp;

    /** What it says; it must end with that code. */
    private String run(int code, String... arguments) {
        List<String> all = new ArrayList<>(List.of("accounts"));
        all.addAll(Arrays.asList(arguments));
        all.addAll(List.of("--data", temp.resolve("data").toString()));
        Map<String, String> settings = Map.of("repere.public-address", "https://repere.example.brussels");
        try (RunningJar command = RunningJar.start(temp, settings, all.toArray(String[]::new))) {
            assertThat(command.awaitExit()).as(command.output()).isEqualTo(code);
            assertThat(command.output()).doesNotContain("Exception");
            return command.output();
        }
    }

    @DisplayName("Somebody is added with a link, given a role, erased, and the log says so without a name")
    @Test
    void life() {
        EngineFileCache.copyInto(temp.resolve("data"));
        assertThat(run(
                        0,
                        "add",
                        LOGIN,
                        "--name",
                        "Ann",
                        "--role",
                        "bassin-editor=N",
                        "--language",
                        "nl",
                        "--lang",
                        "fr"))
                .contains("https://repere.example.brussels/aanmelden#invitation=", "bassin-editor=N");
        assertThat(run(0, "grant", LOGIN, "--role", "helpdesk", "--lang", "nl")).contains("bassin-editor=N, helpdesk");
        assertThat(run(0, "erase", LOGIN, "--lang", "fr")).contains("effacé");
        assertThat(run(0, "audit", "--lang", "fr", "--action", "account-erased"))
                .contains("account-erased", "1 événement(s)")
                .doesNotContain(LOGIN);
    }

    @DisplayName("A wrong use says what is wrong, and makes nothing")
    @Test
    void usage() {
        assertThat(run(2, "add", LOGIN, "--name", "Ann", "--role", "king"))
                .contains("'king' is no role", "bassin-editor=BASSIN");
        assertThat(run(2, "add", "nobody", "--name", "Ann", "--role", "helpdesk"))
                .contains("e-mail address");
        assertThat(temp.resolve("data")).doesNotExist();
    }
}
