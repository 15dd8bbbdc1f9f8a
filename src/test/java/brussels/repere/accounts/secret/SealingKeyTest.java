package brussels.repere.accounts.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets that only the key opens. */
class SealingKeyTest {

    private static final String SECRET = "JBSWY3DPEHPK3PXP";

    private final SealingKey key = SealingKey.read(SealingKey.create());

    @DisplayName("What is sealed opens again, says nothing of what it holds, and never looks the same")
    @Test
    void seals() {
        String sealed = key.seal(SECRET, "ann");
        assertThat(key.open(sealed, "ann")).contains(SECRET);
        assertThat(sealed).doesNotContain(SECRET).isNotEqualTo(key.seal(SECRET, "ann"));
    }

    @DisplayName("Another key, another person, a changed or shortened text open nothing")
    @Test
    void refuses() {
        String sealed = key.seal(SECRET, "ann");
        assertThat(key.open(sealed, "bob")).isEmpty();
        assertThat(SealingKey.read(SealingKey.create()).open(sealed, "ann")).isEmpty();
        int dot = sealed.lastIndexOf('.') + 1;
        IntStream.range(dot, sealed.length() - 1).forEach(i -> {
            char other = sealed.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(key.open(sealed.substring(0, i) + other + sealed.substring(i + 1), "ann"))
                    .isEmpty();
            assertThat(key.open(sealed.substring(0, i), "ann")).isEmpty();
        });
    }

    @DisplayName("What is no key is refused without being repeated")
    @ParameterizedTest
    @ValueSource(strings = {"", "c2hvcnQ=", "no Base64 at all", "0123456789abcdef0123456789abcdef0123456789abcdef"})
    void noKey(String text) {
        assertThatThrownBy(() -> SealingKey.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .matches(message -> text.isEmpty() || !message.contains(text));
    }

    @DisplayName(
            "The file is made once, for its owner alone, also by several at once; without a key in it the start says so")
    @Test
    void file(@TempDir Path folder) throws IOException {
        String sealed = KeyFile.read(folder).seal(SECRET, "ann");
        assertThat(List.of(1, 2, 3, 4).parallelStream()
                        .map(i -> KeyFile.read(folder).open(sealed, "ann").orElse(""))
                        .toList())
                .containsOnly(SECRET);
        Path file = folder.resolve(KeyFile.NAME);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        Files.writeString(file, "");
        assertThatThrownBy(() -> KeyFile.read(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("invite anew");
    }
}
