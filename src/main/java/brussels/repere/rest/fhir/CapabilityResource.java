package brussels.repere.rest.fhir;

import brussels.repere.exchange.fhir.format.FhirFormat;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Says what this interface can. */
@Path("/fhir")
class CapabilityResource {

    private final CapabilityStatements statements;
    private final FhirResponses responses;

    CapabilityResource(CapabilityStatements statements, FhirResponses responses) {
        this.statements = statements;
        this.responses = responses;
    }

    @GET
    @Path("metadata")
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @Operation(hidden = true)
    public Response get(@Context UriInfo uri, @Context HttpServerRequest http) {
        FhirFormat format = responses.negotiate(http, uri.getQueryParameters().getFirst(PlainParameters.FORMAT));
        PlainParameters.check(uri.getQueryParameters(), Set.of(), PlainParameters.isLenient(http.getHeader("Prefer")));
        return responses
                .write(statements.create(), format, PlainParameters.isPretty(uri.getQueryParameters()))
                .build();
    }
}
