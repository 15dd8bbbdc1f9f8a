package brussels.repere.rest.accounts;

import brussels.repere.rest.site.PublicAddress;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;

/**
 * The cookie that holds the token of a session. Scripts do not see it, no other site makes a browser send it, and where the service is
 * reached by https its name ensures that no other host of the domain has set it. It ends with the browser; the session ends earlier.
 * Safe for use by several threads.
 */
@Singleton
public class SessionCookie {

    private final StrictCookie cookie;

    SessionCookie(PublicAddress address) {
        this.cookie = new StrictCookie(address, "repere-session");
    }

    /** Returns its name, which depends on how the service is reached. */
    public String name() {
        return cookie.name();
    }

    Optional<String> find(ContainerRequestContext request) {
        return cookie.find(request.getCookies());
    }

    public Optional<String> find(HttpHeaders headers) {
        return cookie.find(headers);
    }

    public NewCookie holding(String token) {
        return cookie.holding(token, NewCookie.DEFAULT_MAX_AGE);
    }

    NewCookie removed() {
        return cookie.removed();
    }
}
