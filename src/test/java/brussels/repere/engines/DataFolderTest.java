package brussels.repere.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path temp;

    @Test
    void a_new_folder_is_made_and_is_its_owners_alone() throws IOException {
        try (DataFolder folder = DataFolder.open(temp.resolve("deep/down"))) {
            assertThat(folder.isFirstStart()).isTrue();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void one_instance_at_a_time_and_the_second_is_told_who_holds_it() {
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

    @Test
    void a_file_in_the_place_of_the_folder_is_named() throws IOException {
        Path file = Files.createFile(temp.resolve("data"));
        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("cannot be written");
    }

    @Test
    void the_log_of_the_start_before_is_kept() throws IOException {
        try (DataFolder folder = DataFolder.open(temp)) {
            Files.writeString(folder.prepareLog("engine"), "first");
            Path log = folder.prepareLog("engine");
            assertThat(log).doesNotExist();
            assertThat(log.resolveSibling("engine.previous.log")).hasContent("first");
        }
    }
}
