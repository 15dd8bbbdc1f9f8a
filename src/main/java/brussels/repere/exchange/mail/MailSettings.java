package brussels.repere.exchange.mail;

import brussels.repere.directory.mailing.MailAddresses;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/**
 * How mails leave, and who sends them, as the operator configures it. Without a mail server they are files in the data folder. Immutable,
 * safe for use by several threads.
 */
@ApplicationScoped
public class MailSettings {

    public static final String HOST = "repere.mail.host";
    public static final String FROM = "repere.mail.from";
    private static final String SENDER = "repere.mail.sender";
    private static final String PUBLIC_ADDRESS = "repere.public-address";

    private static final String DEFAULT_SENDER = "Repère";
    /** Of files, which nobody has sent yet. */
    private static final String NOBODY = "repere@localhost";

    private static final int MAX_SENDER_LENGTH = 60;
    private static final Pattern SENDER_FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .’'&-]*");

    private final Optional<String> host;
    private final Optional<String> from;
    private final String sender;
    private final boolean hasPublicAddress;
    private final Optional<String> controller;
    private final Path folder;

    MailSettings(Config config) {
        host = text(config, HOST);
        from = text(config, FROM).map(MailSettings::readAddress);
        sender = text(config, SENDER).map(MailSettings::readSender).orElse(DEFAULT_SENDER);
        hasPublicAddress = text(config, PUBLIC_ADDRESS).isPresent();
        controller = text(config, "repere.controller.name");
        folder = Path.of(text(config, "repere.data").orElse("data"), "mails").toAbsolutePath();
    }

    private static Optional<String> text(Config config, String name) {
        return config.getOptionalValue(name, String.class).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static String readAddress(String text) {
        return MailAddresses.readOne(text)
                .orElseThrow(() -> new IllegalArgumentException(FROM + " is to be one e-mail address."));
    }

    private static String readSender(String text) {
        if (text.length() > MAX_SENDER_LENGTH || !SENDER_FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    SENDER + " is to be a name of letters and digits, of " + MAX_SENDER_LENGTH + " at most.");
        }
        return text;
    }

    /** Creates this bean when the service starts, so that an invalid setting prevents the start. */
    void validateAtStart(@Observes StartupEvent start) {}

    public boolean hasServer() {
        return host.isPresent();
    }

    /** Lists the settings without which a mail server cannot be used; none without a server. */
    public List<String> lacking() {
        List<String> lacking = new ArrayList<>();
        if (hasServer() && from.isEmpty()) {
            lacking.add(FROM);
        }
        if (hasServer() && !hasPublicAddress) {
            lacking.add(PUBLIC_ADDRESS);
        }
        return lacking;
    }

    public boolean isReady() {
        return lacking().isEmpty();
    }

    /** Returns the address that mails come from. */
    public String from() {
        return from.orElse(NOBODY);
    }

    /** Returns the name that stands before it. */
    public String sender() {
        return sender;
    }

    /** Returns who is responsible for the personal data here; the sender where nobody is named. */
    public String controller() {
        return controller.orElse(sender);
    }

    /** Returns where mails lie without a mail server. */
    public Path folder() {
        return folder;
    }
}
