package brussels.repere.rest.accounts.management;

import brussels.repere.rest.site.PublicAddress;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;

/**
 * The link that an invited person opens. The secret stands behind the # of it, which browsers send to nobody. Immutable.
 */
@Singleton
// Commands ask for it, by its type.
@Unremovable
public class InvitationLink {

    private static final TranslationTable WORDS = TranslationTable.of("pages");

    private final Config config;

    InvitationLink(Config config) {
        this.config = config;
    }

    /** @param language that of the invited person */
    public String of(String token, Lang language) {
        return address() + WORDS.say(language, "sign-in.path") + "#invitation=" + token;
    }

    /** Commands run without HTTP, so the port is the one that the service is told to take. */
    private String address() {
        return PublicAddress.find(config)
                .orElseGet(() -> "http://localhost:"
                        + config.getOptionalValue("quarkus.http.port", String.class)
                                .orElse("8080"));
    }
}
