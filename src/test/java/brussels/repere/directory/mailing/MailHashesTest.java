package brussels.repere.directory.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tokens of mails, and hashes of addresses")
class MailHashesTest {

    private static final MailHashes HASHES = new MailHashes("a secret");

    @DisplayName("A token leads to its mail, and one that was changed in a letter to none")
    @Test
    void token() {
        UUID mail = UUID.randomUUID();
        String token = HASHES.tokenOf(mail);
        assertThat(HASHES.readToken(token)).contains(mail);
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(HASHES.readToken(token.substring(0, i) + other + token.substring(i + 1)))
                    .isEmpty();
        }
        assertThat(HASHES.readToken(new MailHashes("another").tokenOf(mail))).isEmpty();
        assertThat(HASHES.readToken("")).isEmpty();
        assertThat(HASHES.readToken("é")).isEmpty();
    }

    @DisplayName("The hash of an address does not depend on its case, and tells nothing without the secret")
    @Test
    void address() {
        assertThat(HASHES.ofAddress("Info@Maison.be ")).isEqualTo(HASHES.ofAddress("info@maison.be"));
        assertThat(new MailHashes("another").ofAddress("info@maison.be"))
                .isNotEqualTo(HASHES.ofAddress("info@maison.be"));
    }

    @DisplayName("The id of a message is the same for the same mail, and another for a reminder")
    @Test
    void messageId() {
        assertThat(HASHES.messageIdOf("mail", "0", "a@b.be")).isEqualTo(HASHES.messageIdOf("mail", "0", "a@b.be"));
        assertThat(HASHES.messageIdOf("mail", "1", "a@b.be")).isNotEqualTo(HASHES.messageIdOf("mail", "0", "a@b.be"));
    }
}
