package brussels.repere.exchange.mail;

import io.vertx.core.MultiMap;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.mailencoder.MailEncoder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Makes mails of letters, for the mail server or as files. Immutable. */
@ApplicationScoped
public class MessageEncoder {

    private final MailSettings settings;

    MessageEncoder(MailSettings settings) {
        this.settings = settings;
    }

    MailMessage encode(CampaignLetter letter) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        letter.headers().forEach(headers::set);
        headers.set("Message-ID", letter.messageId());
        return new MailMessage()
                .setFrom(settings.from() + " (" + settings.sender() + ")")
                .setTo(letter.to())
                .setBounceAddress(settings.from())
                .setSubject(letter.subject())
                .setText(letter.text())
                .setHtml(letter.html())
                .setHeaders(headers);
    }

    /** Writes a mail as a file, as it would leave; mail programs open it as a draft. */
    Path write(CampaignLetter letter, Path file) throws IOException {
        MailMessage message = encode(letter);
        message.getHeaders().set("X-Unsent", "1");
        Files.createDirectories(file.getParent());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, text(message), StandardCharsets.UTF_8);
        return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Writes a mail that belongs to whoever sends it: without sender and recipient, and opened as a draft.
     *
     * @param text the same as the HTML, for who reads no HTML
     */
    public String encodeDraft(String subject, String text, String html) {
        MailMessage message = new MailMessage()
                .setSubject(OneLine.of(subject))
                .setText(text)
                .setHtml(html)
                .setHeaders(MultiMap.caseInsensitiveMultiMap().set("X-Unsent", "1"));
        return text(message);
    }

    /** With the line ends of RFC 5322. */
    static String text(MailMessage message) {
        return new MailEncoder(message, "localhost")
                .encode()
                .replace("\r\n", "\n")
                .replace("\n", "\r\n");
    }
}
