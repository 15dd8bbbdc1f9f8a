package brussels.repere.rest.hsds;

import brussels.repere.exchange.hsds.HsdsListing.Listed;
import brussels.repere.exchange.hsds.HsdsNow;
import brussels.repere.exchange.hsds.HsdsTaxonomy;
import brussels.repere.exchange.hsds.HsdsTerms;
import brussels.repere.exchange.hsds.Shape;
import brussels.repere.geography.TerritoryMaps;
import brussels.repere.rest.language.RequestLanguage;
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

/** The taxonomies, as HSDS 3.1 tells them; from memory. */
@Path("/hsds/v3/taxonomies")
public class HsdsTaxonomiesResource {

    private final HsdsNow now;
    private final TerritoryMaps maps;
    private final RequestLanguage language;
    private final HsdsAnswers answers;

    HsdsTaxonomiesResource(HsdsNow now, TerritoryMaps maps, RequestLanguage language, HsdsAnswers answers) {
        this.now = now;
        this.maps = maps;
        this.language = language;
        this.answers = answers;
    }

    @GET
    @Revalidated(by = Basis.DATA, shared = true)
    @Produces({MediaType.APPLICATION_JSON, HsdsAnswers.NDJSON})
    @Operation(summary = "HSDS 3.1: the taxonomies from which services have terms")
    public Response list(
            @Valid @BeanParam TaxonomiesAsked asked, @Context UriInfo uri, @Context HttpServerRequest request) {
        Wrong wrong = new Wrong();
        HsdsAnswers.check(asked.listing(), request, wrong);
        wrong.throwIfAny();
        HsdsTerms terms = now.terms(language.get());
        List<UUID> ids = terms.taxonomies().stream()
                .filter(taxonomy -> asked.search() == null || terms.says(taxonomy, asked.search()))
                .map(HsdsTaxonomy::id)
                .toList();
        return answers.answer(
                asked.listing(),
                new Listed(maps.get().generation(), ids),
                (some, each) -> some.forEach(
                        id -> each.accept(terms.shape(HsdsTaxonomy.find(id).orElseThrow()))),
                uri,
                request);
    }

    @POST
    @Produces({MediaType.APPLICATION_JSON, HsdsAnswers.NDJSON})
    @Operation(summary = "HSDS 3.1: the same, as the standard has it")
    public Response post(
            @Valid @BeanParam TaxonomiesAsked asked, @Context UriInfo uri, @Context HttpServerRequest request) {
        return list(asked, uri, request);
    }

    @GET
    @Revalidated(by = Basis.DATA, shared = true)
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "HSDS 3.1: a taxonomy")
    public Shape get(@RestPath UUID id, @RestQuery Lang lang) {
        return HsdsTaxonomy.find(id)
                .map(now.terms(language.get())::shape)
                .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_RECORD));
    }
}
