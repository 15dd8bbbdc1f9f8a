package brussels.repere.exchange.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.repere.directory.campaigns.Campaign;
import brussels.repere.directory.campaigns.CampaignChoice;
import brussels.repere.directory.campaigns.MailLanguage;
import brussels.repere.text.Bilingual;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The mails of campaigns")
class LetterWriterTest {

    private static final Bilingual NAME = new Bilingual("Maison de l’écoute", "Luisterhuis");

    private static MailSettings settings(String... more) {
        SmallRyeConfigBuilder config =
                new SmallRyeConfigBuilder().withDefaultValue("repere.mail.from", "repere@example.brussels");
        for (int i = 0; i < more.length; i += 2) {
            config.withDefaultValue(more[i], more[i + 1]);
        }
        return new MailSettings(config.build());
    }

    private static LetterWriter writer(MailSettings settings) {
        return new LetterWriter(settings, () -> "https://repere.example.brussels", null);
    }

    private static Campaign.Draft draft(String french, String dutch) {
        return new Campaign.Draft("Titre", new CampaignChoice(null, null, Set.of(), false, 90), french, dutch, 60);
    }

    private static CampaignLetter letter(MailLanguage language, Bilingual name, String french, String dutch) {
        return writer(settings("repere.controller.name", "Région & Cie"))
                .sample(draft(french, dutch), language, name, 3);
    }

    private static MimeMessage parse(CampaignLetter letter) throws Exception {
        String encoded = MailDelivery.encode(new MailDelivery(null, null, settings()).message(letter));
        return parse(encoded.getBytes(StandardCharsets.UTF_8));
    }

    private static MimeMessage parse(byte[] bytes) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    }

    private static String body(Part message, int index) throws Exception {
        MimeMultipart parts = (MimeMultipart) message.getContent();
        return ((String) parts.getBodyPart(index).getContent()).replace("\r\n", "\n");
    }

    @DisplayName("A mail has the usual headers, a text and the same as HTML")
    @Test
    void mime() throws Exception {
        MimeMessage mail = parse(letter(MailLanguage.FR, NAME, "Merci d’avance.\n\nL’équipe", ""));
        assertThat(mail.getSubject()).isEqualTo("Maison de l’écoute : vos données sont-elles toujours exactes ?");
        assertThat(mail.getFrom()).singleElement().satisfies(from -> {
            assertThat(((InternetAddress) from).getAddress()).isEqualTo("repere@example.brussels");
            assertThat(((InternetAddress) from).getPersonal()).isEqualTo("Repère");
        });
        assertThat(mail.getMessageID()).matches("<[0-9a-f-]+@example\\.brussels>");
        assertThat(mail.getHeader("List-Unsubscribe"))
                .containsExactly("<https://repere.example.brussels/api/v1/mail-refusals/...>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(body(mail, 0))
                .contains("Merci d’avance.", "L’équipe", "https://repere.example.brussels/confirmer#...")
                .contains("vos 3 services ou antennes", "toutes ses antennes", "/ne-plus-recevoir#...", "/donnees")
                .contains("Région & Cie");
        assertThat(body(mail, 1))
                .contains("<p>Merci d’avance.</p>\n<p>L’équipe</p>")
                .contains("Région &amp; Cie", "href=\"https://repere.example.brussels/confirmer#...\"")
                .doesNotContain("<img", "<script", "http-equiv");
    }

    @DisplayName("Of whom nobody knows the language gets both, in Dutch what is Dutch")
    @Test
    void both() throws Exception {
        MimeMessage mail = parse(letter(MailLanguage.BOTH, NAME, "En français", "In het Nederlands"));
        assertThat(mail.getSubject())
                .isEqualTo("Maison de l’écoute : vos données sont-elles toujours exactes ? / Luisterhuis: kloppen uw"
                        + " gegevens nog?");
        assertThat(body(mail, 0))
                .containsSubsequence("En français", "/confirmer#", "In het Nederlands", "/bevestigen#", "/gegevens");
        assertThat(body(mail, 1)).contains("<div lang=\"fr\"", "<div lang=\"nl\"");
    }

    @DisplayName("What the author and the name bring is text, never HTML")
    @Test
    void escaped() {
        Bilingual name = new Bilingual("<img src=x onerror=alert(1)> & Co", null);
        CampaignLetter letter = letter(MailLanguage.FR, name, "<script>alert(\"1\")</script>\n'quoted'", "");
        assertThat(letter.html())
                .doesNotContain("<script", "<img")
                .contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;<br>\n&#39;quoted&#39;");
        assertThat(letter.text()).contains("<script>alert(\"1\")</script>");
    }

    @DisplayName("No line break of a name becomes a header")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maison\r\nBcc: x@evil.be",
                "Maison\nContent-Type: text/html",
                "Maison\rX: y",
                "Maison\u2028Bcc: x@evil.be",
                "Maison\u0085Bcc: x@evil.be",
                "Maison\u0000\u000b\u000cBcc: x@evil.be",
                "=?utf-8?Q?Maison=0D=0ABcc:_x@evil.be?="
            })
    void injection(String name) throws Exception {
        MimeMessage mail = parse(letter(MailLanguage.BOTH, new Bilingual(name, name), "Bcc: y@evil.be", "x"));
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getHeader("X")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(Collections.list(mail.getAllHeaderLines())).hasSizeBetween(8, 11);
        assertThat(mail.getSubject()).doesNotContain("\r", "\n");
    }

    @DisplayName("A long name is cut between characters, and what no subject can hold is left out of it")
    @Test
    void emoji() throws Exception {
        String name = "é".repeat(78) + "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00";
        CampaignLetter letter = letter(MailLanguage.FR, new Bilingual(name, null), "", "");
        assertThat(letter.text()).contains("é\uD83D\uDE00… figure");
        assertThat(parse(letter).getSubject()).startsWith("é".repeat(78) + "… :");
    }

    @DisplayName("A header with a line break is no letter at all")
    @Test
    void refused() {
        assertThatThrownBy(() -> new CampaignLetter("a@b.be\r\nBcc: c@d.be", "<i@b.be>", "S", "", "", Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CampaignLetter("a@b.be", "<i@b.be>", "S\nX: y", "", "", Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CampaignLetter("a@b.be", "<i@b.be>", "S", "", "", Map.of("X", "a\r\nY: b")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @DisplayName("A sender's address or name that is none prevents the start")
    @Test
    void settingsRefused() {
        assertThatThrownBy(() -> settings("repere.mail.sender", "A\r\nBcc: x@evil.be"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MailSettings(new SmallRyeConfigBuilder()
                        .withDefaultValue("repere.mail.from", "Repère <a@b.be>")
                        .build()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(settings("repere.mail.host", "smtp").lacking()).containsExactly("repere.public-address");
    }

    @DisplayName("As a file a mail is a draft that mail programs open, with the line ends of RFC 5322")
    @Test
    void file(@TempDir Path folder) throws Exception {
        Path file = new MailDelivery(null, null, settings())
                .write(letter(MailLanguage.NL, NAME, "", "é".repeat(300)), folder.resolve("a/b.eml"));
        byte[] bytes = Files.readAllBytes(file);
        MimeMessage mail = parse(bytes);
        assertThat(mail.getHeader("X-Unsent")).containsExactly("1");
        assertThat(body(mail, 0)).contains("é".repeat(300), "uw 3 diensten of antennes");
        String raw = new String(bytes, StandardCharsets.UTF_8);
        assertThat(raw.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(raw.split("\r\n")).allSatisfy(line -> assertThat(line).hasSizeLessThan(998));
    }
}
