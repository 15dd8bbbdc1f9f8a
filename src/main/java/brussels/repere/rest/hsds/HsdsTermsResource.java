package brussels.repere.rest.hsds;

import brussels.repere.exchange.hsds.HsdsListing.IdList;
import brussels.repere.exchange.hsds.HsdsMapperFactory;
import brussels.repere.exchange.hsds.HsdsObject;
import brussels.repere.exchange.hsds.HsdsTaxonomy;
import brussels.repere.exchange.hsds.HsdsTerms;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ParameterErrors;
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

/** The terms of all taxonomies, as HSDS 3.1 tells them; from memory. */
@Path("/hsds/v3/taxonomy_terms")
public class HsdsTermsResource {

    private final HsdsMapperFactory now;
    private final CurrentTerritoryMap maps;
    private final RequestLanguage language;
    private final HsdsListResponses answers;

    HsdsTermsResource(
            HsdsMapperFactory now, CurrentTerritoryMap maps, RequestLanguage language, HsdsListResponses answers) {
        this.now = now;
        this.maps = maps;
        this.language = language;
        this.answers = answers;
    }

    @GET
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @Produces({MediaType.APPLICATION_JSON, HsdsListResponses.NDJSON})
    @Operation(summary = "HSDS 3.1: the terms of the taxonomies")
    public Response list(
            @Valid @BeanParam HsdsTermsParameters asked, @Context UriInfo uri, @Context HttpServerRequest request) {
        HsdsTerms terms = now.getTerms(language.get());
        ParameterErrors wrong = new ParameterErrors();
        HsdsListResponses.checkStreamParameters(asked.listing(), request, wrong);
        requireKnown(
                "taxonomy_id",
                asked.taxonomy_id() == null
                        || HsdsTaxonomy.find(asked.taxonomy_id()).isPresent(),
                wrong);
        requireKnown(
                "parent_id",
                asked.parent_id() == null || terms.find(asked.parent_id()).isPresent(),
                wrong);
        wrong.throwIfAny();
        List<UUID> ids = terms.list().stream()
                .filter(term -> matches(terms, term, asked))
                .map(HsdsTerms.Term::id)
                .toList();
        return answers.respond(
                asked.listing(),
                new IdList(maps.get().generation(), ids),
                (some, each) -> some.forEach(id ->
                        each.accept(terms.toObjectWithTaxonomy(terms.find(id).orElseThrow()))),
                uri,
                request);
    }

    private static void requireKnown(String parameter, boolean isKnown, ParameterErrors wrong) {
        if (!isKnown) {
            wrong.addUnknownValue(parameter);
        }
    }

    private static boolean matches(HsdsTerms terms, HsdsTerms.Term term, HsdsTermsParameters asked) {
        boolean top = term.parents().isEmpty();
        return (asked.taxonomy_id() == null || term.taxonomy().id().equals(asked.taxonomy_id()))
                && (asked.top_only() == null || !asked.top_only() || top)
                && (asked.parent_id() == null
                        || term.parents().stream().map(term.taxonomy()::termId).anyMatch(asked.parent_id()::equals))
                && (asked.search() == null || terms.matches(term, asked.search()));
    }

    @POST
    @Produces({MediaType.APPLICATION_JSON, HsdsListResponses.NDJSON})
    @Operation(summary = "HSDS 3.1: the same, as the standard has it")
    public Response post(
            @Valid @BeanParam HsdsTermsParameters asked, @Context UriInfo uri, @Context HttpServerRequest request) {
        return list(asked, uri, request);
    }

    @GET
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "HSDS 3.1: a term of a taxonomy")
    public HsdsObject get(@RestPath UUID id, @RestQuery Lang lang) {
        HsdsTerms terms = now.getTerms(language.get());
        return terms.find(id)
                .map(terms::toObjectWithTaxonomy)
                .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_RECORD));
    }
}
