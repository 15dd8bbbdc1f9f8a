package brussels.repere.rest.accounts;

import brussels.repere.rest.site.PublicAddress;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.util.Optional;

/**
 * The cookie that holds the token of a session. Scripts do not see it, no other site makes a browser send it, and where the service is
 * reached by https its name ensures that no other host of the domain has set it. It ends with the browser; the session ends earlier.
 * Safe for use by several threads.
 */
@Singleton
public class SessionCookie {

    private static final String NAME = "repere-session";
    private static final String SECURE_NAME = "__Host-" + NAME;

    private final PublicAddress address;

    SessionCookie(PublicAddress address) {
        this.address = address;
    }

    private boolean isSecure() {
        return address.origin().startsWith("https:");
    }

    /** Returns its name, which depends on how the service is reached. */
    public String name() {
        return isSecure() ? SECURE_NAME : NAME;
    }

    Optional<String> find(ContainerRequestContext request) {
        return Optional.ofNullable(request.getCookies().get(name())).map(Cookie::getValue);
    }

    public Optional<String> find(HttpHeaders headers) {
        return Optional.ofNullable(headers.getCookies().get(name())).map(Cookie::getValue);
    }

    public NewCookie holding(String token) {
        return cookie(token, NewCookie.DEFAULT_MAX_AGE);
    }

    NewCookie removed() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int maxAge) {
        return new NewCookie.Builder(name())
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(isSecure())
                .sameSite(SameSite.STRICT)
                .build();
    }
}
