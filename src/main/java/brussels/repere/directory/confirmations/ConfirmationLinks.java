package brussels.repere.directory.confirmations;

import brussels.repere.text.Lang;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes links of requests and reads their tokens. A forged token is known as such without looking anything up. Whether a request still holds
 * is asked afterwards. Safe for use by several threads.
 */
@ApplicationScoped
// Commands ask for it by its type.
@Unremovable
public class ConfirmationLinks {

    private final ConfirmationSecret secret;

    ConfirmationLinks(ConfirmationSecret secret) {
        this.secret = secret;
    }

    /**
     * Returns the link to a request. Its token stands behind the #: browsers send that part to nobody, so it is in no log.
     *
     * @param origin under which the public reaches this service, without a slash at its end
     */
    public String linkTo(UUID request, String origin, Lang lang) {
        return origin + (lang == Lang.nl ? "/bevestigen#" : "/confirmer#") + tokenOf(request);
    }

    public String tokenOf(UUID request) {
        return secret.tokens().write(request);
    }

    /** Returns the request of a token; empty if it was not made here. */
    public Optional<UUID> read(String token) {
        return secret.tokens().read(token);
    }
}
