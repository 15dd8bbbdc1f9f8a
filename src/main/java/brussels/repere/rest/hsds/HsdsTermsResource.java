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

/** Serves the terms of all taxonomies as HSDS 3.1, from memory. */
@Path("/hsds/v3/taxonomy_terms")
class HsdsTermsResource {

    private final HsdsMapperFactory mappers;
    private final RequestLanguage language;
    private final HsdsListResponses responses;

    HsdsTermsResource(HsdsMapperFactory mappers, RequestLanguage language, HsdsListResponses responses) {
        this.mappers = mappers;
        this.language = language;
        this.responses = responses;
    }

    @GET
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @Produces({MediaType.APPLICATION_JSON, HsdsListResponses.NDJSON})
    @Operation(summary = "HSDS 3.1: the terms of the taxonomies")
    public Response list(
            @Valid @BeanParam HsdsTermsParameters parameters, @Context UriInfo uri, @Context HttpServerRequest http) {
        HsdsTerms terms = mappers.getTerms(language.get());
        HsdsListRequest request = HsdsListRequest.of(parameters.listing(), uri, http);
        UUID taxonomyId = parameters.taxonomy_id();
        if (taxonomyId != null && HsdsTaxonomy.find(taxonomyId).isEmpty()) {
            request.errors().addUnknownValue("taxonomy_id");
        }
        if (parameters.parent_id() != null && terms.find(parameters.parent_id()).isEmpty()) {
            request.errors().addUnknownValue("parent_id");
        }
        request.errors().throwIfAny();
        List<UUID> ids = terms.list().stream()
                .filter(term -> matches(terms, term, parameters))
                .map(HsdsTerms.Term::id)
                .toList();
        return responses.respond(
                request, ids, id -> terms.toObjectWithTaxonomy(terms.find(id).orElseThrow()));
    }

    private static boolean matches(HsdsTerms terms, HsdsTerms.Term term, HsdsTermsParameters parameters) {
        boolean top = term.parents().isEmpty();
        return (parameters.taxonomy_id() == null || term.taxonomy().id().equals(parameters.taxonomy_id()))
                && (parameters.top_only() == null || !parameters.top_only() || top)
                && (parameters.parent_id() == null
                        || term.parents().stream()
                                .map(term.taxonomy()::termId)
                                .anyMatch(parameters.parent_id()::equals))
                && (parameters.search() == null || terms.matches(term, parameters.search()));
    }

    @POST
    @Produces({MediaType.APPLICATION_JSON, HsdsListResponses.NDJSON})
    @Operation(summary = "HSDS 3.1: the same, as the standard has it")
    public Response post(
            @Valid @BeanParam HsdsTermsParameters parameters, @Context UriInfo uri, @Context HttpServerRequest http) {
        return list(parameters, uri, http);
    }

    @GET
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "HSDS 3.1: a term of a taxonomy")
    public HsdsObject get(@RestPath UUID id, @RestQuery Lang lang) {
        HsdsTerms terms = mappers.getTerms(language.get());
        return terms.find(id)
                .map(terms::toObjectWithTaxonomy)
                .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_RECORD));
    }
}
