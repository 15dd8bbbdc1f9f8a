package brussels.repere.rest.hsds;

import brussels.repere.exchange.hsds.HsdsListing.Listed;
import brussels.repere.exchange.hsds.HsdsNow;
import brussels.repere.exchange.hsds.HsdsTaxonomy;
import brussels.repere.exchange.hsds.HsdsTerms;
import brussels.repere.exchange.hsds.Shape;
import brussels.repere.geography.TerritoryMaps;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.problem.Wrong;
import brussels.repere.rest.revalidation.Revalidated;
import brussels.repere.rest.revalidation.Revalidated.Basis;
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

    private final HsdsNow now;
    private final TerritoryMaps maps;
    private final RequestLanguage language;
    private final HsdsAnswers answers;

    HsdsTermsResource(HsdsNow now, TerritoryMaps maps, RequestLanguage language, HsdsAnswers answers) {
        this.now = now;
        this.maps = maps;
        this.language = language;
        this.answers = answers;
    }

    @GET
    @Revalidated(by = Basis.DATA, shared = true)
    @Produces({MediaType.APPLICATION_JSON, HsdsAnswers.NDJSON})
    @Operation(summary = "HSDS 3.1: the terms of the taxonomies")
    public Response list(@Valid @BeanParam TermsAsked asked, @Context UriInfo uri, @Context HttpServerRequest request) {
        HsdsTerms terms = now.terms(language.get());
        Wrong wrong = new Wrong();
        HsdsAnswers.check(asked.listing(), request, wrong);
        known(
                "taxonomy_id",
                asked.taxonomy_id() == null
                        || HsdsTaxonomy.find(asked.taxonomy_id()).isPresent(),
                wrong);
        known(
                "parent_id",
                asked.parent_id() == null || terms.find(asked.parent_id()).isPresent(),
                wrong);
        wrong.throwIfAny();
        List<UUID> ids = terms.list().stream()
                .filter(term -> isAsked(terms, term, asked))
                .map(HsdsTerms.Term::id)
                .toList();
        return answers.answer(
                asked.listing(),
                new Listed(maps.get().generation(), ids),
                (some, each) -> some.forEach(
                        id -> each.accept(terms.nested(terms.find(id).orElseThrow()))),
                uri,
                request);
    }

    private static void known(String parameter, boolean isKnown, Wrong wrong) {
        if (!isKnown) {
            wrong.add(parameter, ParameterError.Code.UNKNOWN_VALUE, "parameter.UNKNOWN_VALUE");
        }
    }

    private static boolean isAsked(HsdsTerms terms, HsdsTerms.Term term, TermsAsked asked) {
        boolean top = term.parents().isEmpty();
        return (asked.taxonomy_id() == null || term.taxonomy().id().equals(asked.taxonomy_id()))
                && (asked.top_only() == null || !asked.top_only() || top)
                && (asked.parent_id() == null
                        || term.parents().stream().map(term.taxonomy()::termId).anyMatch(asked.parent_id()::equals))
                && (asked.search() == null || terms.says(term, asked.search()));
    }

    @POST
    @Produces({MediaType.APPLICATION_JSON, HsdsAnswers.NDJSON})
    @Operation(summary = "HSDS 3.1: the same, as the standard has it")
    public Response post(@Valid @BeanParam TermsAsked asked, @Context UriInfo uri, @Context HttpServerRequest request) {
        return list(asked, uri, request);
    }

    @GET
    @Revalidated(by = Basis.DATA, shared = true)
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "HSDS 3.1: a term of a taxonomy")
    public Shape get(@RestPath UUID id, @RestQuery Lang lang) {
        HsdsTerms terms = now.terms(language.get());
        return terms.find(id).map(terms::nested).orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_RECORD));
    }
}
