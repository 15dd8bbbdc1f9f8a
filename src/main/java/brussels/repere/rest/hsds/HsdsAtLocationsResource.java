package brussels.repere.rest.hsds;

import brussels.repere.coverage.Coverage;
import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.DirectoryListing.Kind;
import brussels.repere.directory.Published;
import brussels.repere.exchange.hsds.HsdsListing;
import brussels.repere.exchange.hsds.HsdsShapes;
import brussels.repere.exchange.hsds.Shape;
import brussels.repere.exchange.hsds.Wanted;
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
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Services at their locations as HSDS 3.1 tells them. A postcode is asked for who serves it, not for who sits there. */
@Path("/hsds/v3/service_at_locations")
public class HsdsAtLocationsResource {

    private final HsdsDirectory directory;
    private final HsdsListing listing;
    private final HsdsAnswers answers;

    HsdsAtLocationsResource(HsdsDirectory directory, HsdsListing listing, HsdsAnswers answers) {
        this.directory = directory;
        this.listing = listing;
        this.answers = answers;
    }

    @GET
    @Revalidated(by = Basis.DATA, shared = true)
    @Produces({MediaType.APPLICATION_JSON, HsdsAnswers.NDJSON})
    @Operation(summary = "HSDS 3.1: services at their locations; postcode, and lat with lon, mean who serves there")
    public Response list(
            @Valid @BeanParam AtLocationsAsked asked, @Context UriInfo uri, @Context HttpServerRequest request) {
        Wrong wrong = new Wrong();
        HsdsAnswers.check(asked.listing(), request, wrong);
        CoverageMap map = directory.coverage();
        HsdsShapes plain = directory.shapes(map, uri);
        Optional<Coverage> place = directory.serving(map, asked.lat(), asked.lon(), asked.postcode(), wrong);
        Wanted wanted = directory
                .question(plain, wrong)
                .words(asked.search())
                .terms(asked.taxonomy_term_id(), asked.taxonomy_id())
                .organization(asked.organization_id(), directory.exists(Kind.ORGANIZATION, asked.organization_id()))
                .modifiedAfter(asked.modified_after())
                .status(asked.status())
                .areas(place.map(each -> new HashSet<>(each.keys(serving -> true)))
                        .orElse(null))
                .ask(Kind.SERVICE_AT_LOCATION);
        HsdsShapes shapes = place.map(plain::serving).orElse(plain);
        Function<Published, Shape> shape =
                Boolean.TRUE.equals(asked.full()) ? shapes::fullServiceAtLocation : shapes::serviceAtLocation;
        return answers.answer(
                asked.listing(),
                listing.list(wanted),
                (ids, each) -> listing.walk(Kind.SERVICE_AT_LOCATION, ids, one -> each.accept(shape.apply(one.get(0)))),
                uri,
                request);
    }

    @POST
    @Produces({MediaType.APPLICATION_JSON, HsdsAnswers.NDJSON})
    @Operation(summary = "HSDS 3.1: the same, as the standard has it")
    public Response post(
            @Valid @BeanParam AtLocationsAsked asked, @Context UriInfo uri, @Context HttpServerRequest request) {
        return list(asked, uri, request);
    }

    @GET
    @Revalidated(by = Basis.DATA, shared = true)
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "HSDS 3.1: a service at one of its locations, with all that hangs on it")
    public Shape get(@RestPath UUID id, @RestQuery Lang lang, @Context UriInfo uri) {
        Published found = directory.get(Kind.SERVICE_AT_LOCATION, id).get(0);
        return directory.shapes(directory.coverage(), uri).fullServiceAtLocation(found);
    }
}
