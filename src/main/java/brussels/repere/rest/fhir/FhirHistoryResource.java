package brussels.repere.rest.fhir;

import brussels.repere.exchange.fhir.FhirType;
import brussels.repere.exchange.fhir.format.FhirFormat;
import brussels.repere.exchange.fhir.format.FhirResource;
import brussels.repere.rest.parameters.DateTimeParameter;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Tells what changed (ITI-91, Request Care Services Updates): of all types, of one, or of one resource. */
@Path("/fhir")
class FhirHistoryResource {

    private static final String SINCE = "_since";
    private static final String COUNT = "_count";
    private static final String AFTER = "_after";
    private static final Set<String> PARAMETERS = Set.of(SINCE, COUNT, AFTER);
    private static final int DEFAULT_COUNT = 50;
    private static final int MAX_COUNT = 200;
    private static final int NOT_FOUND = 404;

    private final HistoryBundles bundles;
    private final FhirResponses responses;

    FhirHistoryResource(HistoryBundles bundles, FhirResponses responses) {
        this.bundles = bundles;
        this.responses = responses;
    }

    @GET
    @Path("_history")
    @Operation(hidden = true)
    public Response ofAll(@Context UriInfo uri, @Context HttpServerRequest http) {
        return answer(Arrays.asList(FhirType.values()), null, "_history", uri, http);
    }

    @GET
    @Path("{type}/_history")
    @Operation(hidden = true)
    public Response ofType(@RestPath String type, @Context UriInfo uri, @Context HttpServerRequest http) {
        return answer(List.of(read(type)), null, type + "/_history", uri, http);
    }

    @GET
    @Path("{type}/{id}/_history")
    @Operation(hidden = true)
    public Response ofOne(
            @RestPath String type, @RestPath String id, @Context UriInfo uri, @Context HttpServerRequest http) {
        return answer(List.of(read(type)), id, type + "/" + id + "/_history", uri, http);
    }

    private static FhirType read(String type) {
        return FhirType.find(type).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private Response answer(List<FhirType> types, String id, String path, UriInfo uri, HttpServerRequest http) {
        MultivaluedMap<String, String> parameters = uri.getQueryParameters();
        FhirFormat format = responses.negotiate(http, parameters.getFirst(PlainParameters.FORMAT));
        PlainParameters.check(parameters, PARAMETERS, PlainParameters.isLenient(http.getHeader("Prefer")));
        Optional<FhirResource> bundle = bundles.create(types, id, path, readQuestion(parameters));
        return bundle.map(found -> responses
                        .write(found, format, PlainParameters.isPretty(parameters))
                        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                        .build())
                .orElseGet(() -> responses.fail(NOT_FOUND, "not-found", "unknown.id", format));
    }

    private static HistoryQuestion readQuestion(MultivaluedMap<String, String> parameters) {
        ParameterErrors errors = new ParameterErrors();
        HistoryQuestion question = new HistoryQuestion(null, DEFAULT_COUNT, null);
        String since = parameters.getFirst(SINCE);
        if (since != null) {
            try {
                question = question.since(
                        DateTimeParameter.fromString(since.replace(' ', '+')).instant());
            } catch (IllegalArgumentException malformed) {
                errors.add(SINCE, ParameterError.Code.MALFORMED, "fhir.form", "2026-11-30T08:00:00Z");
            }
        }
        String count = parameters.getFirst(COUNT);
        if (count != null && !count.matches("\\d{1,9}")) {
            errors.add(COUNT, ParameterError.Code.MALFORMED, "fhir.form", "0, 1, 2 …");
        } else if (count != null) {
            question = question.count(Math.min(MAX_COUNT, Integer.parseInt(count)));
        }
        String after = parameters.getFirst(AFTER);
        if (after != null) {
            Optional<HistoryCursor> cursor = HistoryCursor.read(after);
            if (cursor.isEmpty()) {
                errors.addUnknownValue(AFTER);
            }
            question = question.after(cursor.orElse(null));
        }
        errors.throwIfAny();
        return question;
    }
}
