package brussels.repere.rest.accounts;

import brussels.repere.rest.site.PublicAddress;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.util.Map;
import java.util.Optional;

/**
 * A cookie that scripts do not see, that no other site makes a browser send, and whose name ensures, where the service is reached by https,
 * that no other host of the domain has set it. Immutable.
 */
public final class StrictCookie {

    private final PublicAddress address;
    private final String name;

    /** @param name without what https puts before it */
    public StrictCookie(PublicAddress address, String name) {
        this.address = address;
        this.name = name;
    }

    private boolean isSecure() {
        return address.origin().startsWith("https:");
    }

    public String name() {
        return isSecure() ? "__Host-" + name : name;
    }

    public Optional<String> find(HttpHeaders headers) {
        return find(headers.getCookies());
    }

    Optional<String> find(Map<String, Cookie> cookies) {
        return Optional.ofNullable(cookies.get(name())).map(Cookie::getValue);
    }

    /** @param maxAge in seconds */
    public NewCookie holding(String value, int maxAge) {
        return new NewCookie.Builder(name())
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(isSecure())
                .sameSite(SameSite.STRICT)
                .build();
    }

    public NewCookie removed() {
        return holding("", 0);
    }
}
