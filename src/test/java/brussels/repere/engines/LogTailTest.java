package brussels.repere.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    Path temp;

    @DisplayName("The last cause that the log names decides what to do")
    @Test
    void advice() throws IOException {
        Path log = Files.writeString(
                temp.resolve("log"),
                "could not bind: Address already in use\nPANIC: could not write: No space left on device\nstopped\n");
        assertThat(LogTail.findAdvice(log, "Read it.")).startsWith("Free some space");
    }

    @DisplayName("An index of a later version is told as such, with both ways out")
    @Test
    void laterIndex() throws IOException {
        Path log = Files.writeString(
                temp.resolve("log"),
                "java.lang.IllegalStateException: cannot downgrade a node from version [3.1.0] to version [2.19.6]\n");
        assertThat(LogTail.findAdvice(log, "Read it.")).contains("newer version wrote the index", "folder opensearch");
    }

    @DisplayName("Where the log names no known cause, or cannot be read, there is another advice")
    @Test
    void unknown() throws IOException {
        Path log = Files.writeString(temp.resolve("log"), "Segmentation fault\n");
        assertThat(LogTail.findAdvice(log, "Read it.")).isEqualTo("Read it.");
        assertThat(LogTail.findAdvice(temp.resolve("none"), "Read it.")).isEqualTo("Read it.");
    }
}
