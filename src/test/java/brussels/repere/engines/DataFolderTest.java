package brussels.repere.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path temp;

    @DisplayName("A new folder is created for its owner alone")
    @Test
    void privateFolder() throws IOException {
        try (DataFolder folder = DataFolder.open(temp.resolve("deep/down"))) {
            assertThat(folder.isFirstStart()).isTrue();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
                    .isEqualTo("rwx------");
        }
    }

    @DisplayName("One instance runs at a time, and the second learns which one holds the folder")
    @Test
    void lock() {
        try (DataFolder held = DataFolder.open(temp)) {
            assertThatThrownBy(() -> DataFolder.open(temp))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining(held.path().toString())
                    .hasMessageContaining("in use by another instance")
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
        try (DataFolder free = DataFolder.open(temp)) {
            assertThat(free.path()).isEqualTo(temp);
        }
    }

    @DisplayName("A file in the place of the folder is named")
    @Test
    void fileInPlace() throws IOException {
        Path file = Files.createFile(temp.resolve("data"));
        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("cannot be written");
    }

    @DisplayName("The log of the previous start is kept")
    @Test
    void previousLog() throws IOException {
        try (DataFolder folder = DataFolder.open(temp)) {
            Files.writeString(folder.prepareLog("engine"), "first");
            Path log = folder.prepareLog("engine");
            assertThat(log).doesNotExist();
            assertThat(log.resolveSibling("engine.previous.log")).hasContent("first");
        }
    }
}
