package brussels.repere.accounts.passkey;

import java.net.URI;

/**
 * For whom passkeys are made: browsers use one only on pages of this origin. Immutable.
 *
 * @param origin such as {@code https://repere.example.brussels}
 * @param id the host of the origin
 */
public record RelyingParty(String origin, String id) {

    /** @param origin as browsers write it */
    public static RelyingParty of(String origin) {
        return new RelyingParty(origin, URI.create(origin).getHost());
    }
}
