package brussels.repere.rest.accounts.provider;

import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.text.TranslationTable;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Leads whoever comes back from the provider without proof, or finds it away or not configured, to where one signs in, with a word about
 * it. The framework would answer with an empty page.
 */
@ApplicationScoped
class ProviderFailure {

    private static final TranslationTable WORDS = TranslationTable.of("pages");
    private static final String FAILED = "#error=provider";
    private static final int UNAUTHORIZED = 401;
    private static final int SEE_OTHER = 303;
    private static final int HANDLER_ORDER = -7;

    void registerHandler(@Observes Router router) {
        router.route(ProviderResource.PATH).order(HANDLER_ORDER).handler(context -> {
            context.addHeadersEndHandler(end -> lead(context));
            context.next();
        });
    }

    private static void lead(RoutingContext context) {
        HttpServerResponse response = context.response();
        if (response.getStatusCode() == UNAUTHORIZED) {
            response.setStatusCode(SEE_OTHER)
                    .putHeader(HttpHeaders.LOCATION, WORDS.say(RequestLanguage.of(context), "sign-in.path") + FAILED)
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
