package brussels.repere.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {

    @DisplayName("What is no day is named, with how one is written, whatever the command")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "partners usage --since gisteren",
                "partners usage --since 30/11/2026",
                "import territories names.csv --valid-from 2026-02-30"
            })
    void noDay(String line) {
        StringWriter errors = new StringWriter();
        String[] words = line.split(" ");
        int code = Main.commandLine().setErr(new PrintWriter(errors)).execute(words);
        assertThat(code).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(errors.toString())
                .contains("\"" + words[words.length - 1] + "\" is no day such as 2026-11-30")
                .doesNotContain("java.time", "Exception");
    }
}
