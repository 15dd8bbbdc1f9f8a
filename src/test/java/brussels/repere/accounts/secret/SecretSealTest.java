package brussels.repere.accounts.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which key seals, and which still opens. */
class SecretSealTest {

    private static final String SECRET = "JBSWY3DPEHPK3PXP";

    @TempDir
    Path folder;

    private SecretSeal seal(String key, String previous) {
        return new SecretSeal(Optional.ofNullable(key), Optional.ofNullable(previous), folder.toString());
    }

    @DisplayName(
            "A setting comes before the file, which is not made then; two instances with one setting open the same")
    @Test
    void setting() {
        String key = SealingKey.create();
        String sealed = seal(key, null).seal(SECRET, "ann");
        assertThat(seal(key, null).open(sealed, "ann")).contains(SECRET);
        assertThat(folder.resolve(KeyFile.NAME)).doesNotExist();
    }

    @DisplayName("After a change of keys the one before still opens, and what it sealed is to be sealed again")
    @Test
    void rotates() {
        String old = SealingKey.create();
        String sealed = seal(old, null).seal(SECRET, "ann");
        SecretSeal now = seal(SealingKey.create(), old);
        assertThat(now.open(sealed, "ann")).contains(SECRET);
        assertThat(now.isCurrent(sealed)).isFalse();
        assertThat(now.isCurrent(now.seal(SECRET, "ann"))).isTrue();
        assertThat(seal(SealingKey.create(), null).open(sealed, "ann")).isEmpty();
    }

    @DisplayName("What an earlier version stored in clear opens, and is to be sealed")
    @Test
    void clear() {
        SecretSeal seal = seal(null, null);
        assertThat(seal.open(SECRET, "ann")).contains(SECRET);
        assertThat(seal.isCurrent(SECRET)).isFalse();
    }

    @DisplayName("A setting that is no key prevents the start, and is not repeated")
    @Test
    void invalid() {
        assertThatThrownBy(() -> seal("hunter2", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("repere.accounts.key")
                .message()
                .doesNotContain("hunter2");
    }
}
