package brussels.repere.directory.confirmations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LinkTokensTest {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final LinkTokens tokens = new LinkTokens("a secret");
    private final UUID id = UUID.fromString("0f0e0d0c-0b0a-4908-8706-050403020100");
    private final String token = tokens.write(id);

    @Test
    @DisplayName("a token that was written leads to its request")
    void readsItsOwn() {
        assertThat(tokens.read(token)).contains(id);
        assertThat(token).matches("[A-Za-z0-9_-]{65}");
    }

    @Test
    @DisplayName("each single character counts: whatever else stands in its place, the token is none")
    void refusesEachAlteration() {
        for (int place = 0; place < token.length(); place++) {
            for (char other : ALPHABET.toCharArray()) {
                if (other != token.charAt(place)) {
                    assertThat(tokens.read(token.substring(0, place) + other + token.substring(place + 1)))
                            .as("%s at %s", other, place)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    @DisplayName("the signature of one request opens no other")
    void refusesAnotherId() {
        String other = tokens.write(UUID.randomUUID());
        assertThat(tokens.read(other.substring(0, 22) + token.substring(22))).isEmpty();
    }

    @Test
    @DisplayName("a token of another database is none")
    void refusesAnotherSecret() {
        assertThat(new LinkTokens("another secret").read(token)).isEmpty();
    }

    @Test
    @DisplayName("what is too short, too long or no Base64 is no token, and no error")
    void refusesRubbish() {
        assertThat(tokens.read(null)).isEmpty();
        assertThat(tokens.read("")).isEmpty();
        assertThat(tokens.read(token + "A")).isEmpty();
        assertThat(tokens.read(token.substring(1))).isEmpty();
        assertThat(tokens.read("é".repeat(token.length()))).isEmpty();
        assertThat(tokens.read("=".repeat(token.length()))).isEmpty();
        assertThat(tokens.read(Base64.getEncoder().encodeToString(new byte[48])))
                .isEmpty();
    }
}
