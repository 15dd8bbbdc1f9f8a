package brussels.repere.rest.language;

import brussels.repere.text.Lang;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** The language of the request under way; French where there is none. Safe for use by several threads. */
@ApplicationScoped
public class RequestLanguage {

    private final CurrentVertxRequest request;

    RequestLanguage(CurrentVertxRequest request) {
        this.request = request;
    }

    public Lang get() {
        RoutingContext current = request.getCurrent();
        return current == null ? Lang.DEFAULT : of(current);
    }

    public static Lang of(RoutingContext context) {
        return LanguageChoice.of(
                context.queryParams().get("lang"), context.request().getHeader("Accept-Language"));
    }
}
