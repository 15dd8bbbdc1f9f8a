package brussels.repere.rest.hsds;

import brussels.repere.exchange.hsds.HsdsMapperFactory;
import brussels.repere.exchange.hsds.HsdsObject;
import brussels.repere.exchange.hsds.HsdsTaxonomy;
import brussels.repere.exchange.hsds.HsdsTerms;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.text.Lang;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Serves the taxonomies as HSDS 3.1, from memory. */
@Path("/hsds/v3/taxonomies")
class HsdsTaxonomiesResource {

    private final HsdsMapperFactory mappers;
    private final RequestLanguage language;
    private final HsdsListResponses responses;

    HsdsTaxonomiesResource(HsdsMapperFactory mappers, RequestLanguage language, HsdsListResponses responses) {
        this.mappers = mappers;
        this.language = language;
        this.responses = responses;
    }

    @GET
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @Produces({MediaType.APPLICATION_JSON, HsdsListResponses.NDJSON})
    @Operation(summary = "HSDS 3.1: the taxonomies from which services have terms")
    public Response list(
            @Valid @BeanParam HsdsTaxonomiesParameters parameters,
            @Context UriInfo uri,
            @Context HttpServerRequest http) {
        HsdsListRequest request = HsdsListRequest.of(parameters.listing(), uri, http);
        request.errors().throwIfAny();
        HsdsTerms terms = mappers.getTerms(language.get());
        List<UUID> ids = terms.listTaxonomies().stream()
                .filter(taxonomy -> parameters.search() == null || terms.matches(taxonomy, parameters.search()))
                .map(HsdsTaxonomy::id)
                .toList();
        return responses.respond(
                request, ids, id -> terms.toObject(HsdsTaxonomy.find(id).orElseThrow()));
    }

    @POST
    @Produces({MediaType.APPLICATION_JSON, HsdsListResponses.NDJSON})
    @Operation(summary = "HSDS 3.1: the same, as the standard has it")
    public Response post(
            @Valid @BeanParam HsdsTaxonomiesParameters parameters,
            @Context UriInfo uri,
            @Context HttpServerRequest http) {
        return list(parameters, uri, http);
    }

    @GET
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "HSDS 3.1: a taxonomy")
    public HsdsObject get(@RestPath UUID id, @RestQuery Lang lang) {
        return HsdsTaxonomy.find(id)
                .map(mappers.getTerms(language.get())::toObject)
                .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_RECORD));
    }
}
