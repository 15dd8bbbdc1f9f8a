package brussels.repere.main.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.engines.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A command and a service in one process, over a real socket. */
class CommandSocketTest {

    /** The folder of a test may have a longer path than a socket may. */
    private Path folder;

    private final List<String> printed = new ArrayList<>();

    @BeforeEach
    void createFolder() throws IOException {
        folder = Files.createTempDirectory("repere");
    }

    @AfterEach
    void deleteFolder() throws IOException {
        Files.deleteIfExists(CommandChannel.file(folder));
        Files.delete(folder);
    }

    private OptionalInt handOver(String... arguments) {
        OptionalInt[] code = new OptionalInt[1];
        Console.redirect(printed::add, () -> {
            code[0] = ServiceConnection.handOver(folder, List.of(arguments));
            return 0;
        });
        return code[0];
    }

    @Test
    @DisplayName("The service runs what is handed over, and the command says what it says and ends as it ends")
    void handsOver() throws IOException {
        List<String> received = new ArrayList<>();
        CommandSocket.open(folder, (arguments, workingFolder) -> {
            received.addAll(arguments);
            received.add(workingFolder.toString());
            assertThat(CommandSocket.isHanded()).isTrue();
            Console.print("Importé : été");
            Console.printFailure("This failed", new StartFailure("a reason", "a remedy"));
            return 1;
        });
        assertThat(handOver("import", "register", "é à.csv")).hasValue(1);
        assertThat(received)
                .containsExactly(
                        "import",
                        "register",
                        "é à.csv",
                        Path.of("").toAbsolutePath().toString());
        assertThat(printed).containsExactly("Importé : été", "", "This failed: a reason", "What to do: a remedy");
        assertThat(handOver("import", "hsds")).as("a second command").hasValue(1);
        assertThat(CommandSocket.isHanded()).isFalse();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(CommandChannel.file(folder))))
                .isEqualTo("rw-------");
    }

    @Test
    @DisplayName("Without a service, or with what one left behind that was killed, the command works by itself")
    void nobodyThere() throws IOException {
        assertThat(handOver("import", "register")).isEmpty();
        Files.createFile(CommandChannel.file(folder));
        assertThat(handOver("import", "register")).isEmpty();
        assertThat(printed).isEmpty();
    }

    @Test
    @DisplayName("A service takes over the place of one that was killed")
    void leftBehind() throws IOException {
        Files.createFile(CommandChannel.file(folder));
        CommandSocket.open(folder, (arguments, workingFolder) -> 0);
        assertThat(handOver("import", "register")).hasValue(0);
    }
}
