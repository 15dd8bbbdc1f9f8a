package brussels.repere.exchange.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The files of mails")
class LetterFilesTest {

    private static final UUID KEPT = UUID.randomUUID();
    private static final UUID FORGOTTEN = UUID.randomUUID();

    @DisplayName("go with the address of the mail and its reminder; what somebody else put there stays")
    @Test
    void forgotten(@TempDir Path data) throws IOException {
        Path folder = Files.createDirectories(data.resolve("mails").resolve("campaign"));
        List<String> stay = List.of(KEPT + ".eml", KEPT + "-2.eml", "note.txt", "draft.eml");
        List<String> go = List.of(FORGOTTEN + ".eml", FORGOTTEN + "-2.eml", FORGOTTEN + ".eml.part");
        for (List<String> names : List.of(stay, go)) {
            for (String name : names) {
                Files.writeString(folder.resolve(name), "To: somebody@maison.be");
            }
        }
        for (int times = 0; times < 2; times++) {
            LetterFiles.forget(data.resolve("mails"), mails -> {
                assertThat(mails).contains(KEPT).hasSizeBetween(1, 2);
                return Set.of(KEPT);
            });
        }
        LetterFiles.forget(data.resolve("none"), mails -> Set.of());
        assertThat(folder.toFile().list()).containsExactlyInAnyOrderElementsOf(stay);
    }
}
