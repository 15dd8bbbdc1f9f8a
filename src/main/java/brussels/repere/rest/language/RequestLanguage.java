package brussels.repere.rest.language;

import brussels.repere.text.Lang;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** The language of the current request; French where there is none. Safe for use by several threads. */
@ApplicationScoped
public class RequestLanguage {

    private static final String PREFERRED = RequestLanguage.class.getName();

    private final CurrentVertxRequest request;

    RequestLanguage(CurrentVertxRequest request) {
        this.request = request;
    }

    public Lang get() {
        RoutingContext current = request.getCurrent();
        return current == null ? Lang.DEFAULT : of(current);
    }

    /** Sets a language that was found elsewhere than in query and header: in the body. */
    void prefer(Lang lang) {
        RoutingContext current = request.getCurrent();
        if (current != null) {
            current.put(PREFERRED, lang);
        }
    }

    /** @param header the value of Accept-Language; null where there is none */
    public static Lang ofHeader(String header) {
        return LanguageNegotiation.choose(null, header);
    }

    public static Lang of(RoutingContext context) {
        Lang preferred = context.get(PREFERRED);
        if (preferred != null) {
            return preferred;
        }
        return LanguageNegotiation.choose(
                context.queryParams().get("lang"), context.request().getHeader("Accept-Language"));
    }
}
