package brussels.repere.rest.fhir;

import brussels.repere.exchange.fhir.format.FhirFormat;
import brussels.repere.exchange.fhir.format.FhirResource;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.site.PublicAddress;
import brussels.repere.text.TranslationTable;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** Writes resources as answers, in the format asked. Safe for use by several threads. */
@ApplicationScoped
class FhirResponses {

    private static final TranslationTable WORDS = TranslationTable.of("fhir");

    private final PublicAddress address;
    private final RequestLanguage language;

    FhirResponses(PublicAddress address, RequestLanguage language) {
        this.address = address;
        this.language = language;
    }

    static String contentType(FhirFormat format) {
        return format.mediaType() + "; charset=UTF-8";
    }

    /** Returns the address below which resources are; it ends with a slash. */
    String base() {
        return address.root() + "fhir/";
    }

    /** Returns the format in which a request wants its answer. */
    FhirFormat negotiate(HttpServerRequest http, String format) {
        return FormatNegotiation.choose(format, http.getHeader(HttpHeaders.ACCEPT))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_ACCEPTABLE));
    }

    Response.ResponseBuilder write(FhirResource resource, FhirFormat format, boolean pretty) {
        return Response.ok(format.write(resource, pretty).getBytes(StandardCharsets.UTF_8), contentType(format));
    }

    /** Tells an error that only FHIR has. */
    Response fail(int status, String code, String key, FhirFormat format) {
        return write(OperationOutcomes.of("error", code, say(key)), format, false)
                .status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    String say(String key, Object... parameters) {
        return WORDS.say(language.get(), key, parameters);
    }
}
