package brussels.repere.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

    @TempDir
    Path temp;

    private Path home;
    private Path lib;

    @BeforeEach
    void aNodeWithAJar() throws IOException {
        home = Files.createDirectory(temp.resolve("home"));
        lib = Files.createDirectory(temp.resolve("lib"));
        Files.writeString(lib.resolve("a.jar"), "a");
    }

    @DisplayName("The first node writes the archive, and the next ones use it")
    @Test
    void reused() throws IOException {
        ClassArchive first = ClassArchive.in(home, lib);
        assertThat(first.jvmOption()).startsWith("-XX:ArchiveClassesAtExit=");
        Files.writeString(Path.of(first.jvmOption().split("=")[1]), "archive");
        first.promoteDraft();

        assertThat(ClassArchive.in(home, lib).jvmOption()).startsWith("-XX:SharedArchiveFile=");
    }

    @DisplayName("Other jars need another archive, and the old one is deleted")
    @Test
    void otherJars() throws IOException {
        Path old = Files.createFile(home.resolve("classes-old.jsa"));
        Files.writeString(lib.resolve("b.jar"), "b");
        ClassArchive archive = ClassArchive.in(home, lib);
        Files.writeString(Path.of(archive.jvmOption().split("=")[1]), "archive");
        archive.promoteDraft();

        assertThat(old).doesNotExist();
        assertThat(archive.exists()).isTrue();
    }

    @DisplayName("A node that was killed leaves no usable archive")
    @Test
    void killedNode() {
        ClassArchive.in(home, lib).promoteDraft();
        assertThat(ClassArchive.in(home, lib).exists()).isFalse();
    }
}
