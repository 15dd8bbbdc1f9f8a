package brussels.repere.main.command.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class PartnersCommandTest {

    @DisplayName("A wrong use is named before anything starts")
    @ParameterizedTest
    @CsvSource({
        "*.example.brussels, 9, X, --host wants a host",
        "https://www.example.brussels/path, 9, X, --host wants a host",
        "www.example.brussels, 0, X, --requests-per-minute wants 1 to 1000000",
        "www.example.brussels, 9, ' ', NAME wants 1 to 100 characters"
    })
    void usage(String host, String perMinute, String name, String said) {
        StringWriter errors = new StringWriter();
        int code = new CommandLine(new PartnersCommand())
                .setErr(new PrintWriter(errors))
                .execute("add", name, "--requests-per-minute", perMinute, "--host", host);
        assertThat(code).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(errors.toString()).contains(said);
    }
}
