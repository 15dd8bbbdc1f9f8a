package brussels.repere.rest.fhir;

import brussels.repere.exchange.fhir.FhirType;
import brussels.repere.exchange.fhir.directory.DirectorySnapshot;
import brussels.repere.exchange.fhir.directory.FhirDirectory;
import brussels.repere.exchange.fhir.format.FhirFormat;
import brussels.repere.rest.fhir.search.SearchExecution;
import brussels.repere.rest.fhir.search.SearchRequest;
import brussels.repere.rest.fhir.search.SearchRequestReader;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.rest.site.PublicAddress;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Searches resources of a type (ITI-90, Find Matching Care Services), by parameters in the address or in a form. */
@Path("/fhir")
class FhirSearchResource {

    private static final String PREFER = "Prefer";

    private final FhirDirectory directory;
    private final FhirResponses responses;
    private final SearchBundles bundles;
    private final PublicAddress address;

    FhirSearchResource(FhirDirectory directory, FhirResponses responses, SearchBundles bundles, PublicAddress address) {
        this.directory = directory;
        this.responses = responses;
        this.bundles = bundles;
        this.address = address;
    }

    @GET
    @Path("{type}")
    @ConditionalGet(basis = Basis.DATA, shared = false)
    @Operation(hidden = true)
    public Response search(@RestPath String type, @Context UriInfo uri, @Context HttpServerRequest http) {
        return search(type, uri.getQueryParameters(), http);
    }

    @POST
    @Path("{type}/_search")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response searchByForm(
            @RestPath String type,
            MultivaluedMap<String, String> form,
            @Context UriInfo uri,
            @Context HttpServerRequest http) {
        MultivaluedMap<String, String> all = new MultivaluedHashMap<>();
        uri.getQueryParameters().forEach((name, values) -> values.forEach(value -> all.add(name, value)));
        form.forEach((name, values) -> values.forEach(value -> all.add(name, value)));
        return search(type, all, http);
    }

    private Response search(String typeName, MultivaluedMap<String, String> parameters, HttpServerRequest http) {
        FhirFormat format = responses.negotiate(http, parameters.getFirst(PlainParameters.FORMAT));
        FhirType type = FhirType.find(typeName).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        DirectorySnapshot snapshot = directory.get(address.root().toString());
        SearchRequest request = new SearchRequestReader(
                        type, snapshot, responses.base(), PlainParameters.isLenient(http.getHeader(PREFER)))
                .read(parameters);
        return responses
                .write(
                        bundles.create(snapshot, request, new SearchExecution(snapshot).run(request)),
                        format,
                        PlainParameters.isPretty(parameters))
                .build();
    }
}
