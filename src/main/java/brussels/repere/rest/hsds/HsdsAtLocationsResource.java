package brussels.repere.rest.hsds;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.PlaceCoverage;
import brussels.repere.directory.PublishedService;
import brussels.repere.directory.storage.DirectoryListing.Kind;
import brussels.repere.exchange.hsds.HsdsListQuery;
import brussels.repere.exchange.hsds.HsdsListing;
import brussels.repere.exchange.hsds.HsdsMapper;
import brussels.repere.exchange.hsds.HsdsObject;
import brussels.repere.rest.problem.ParameterErrors;
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
    private final HsdsListResponses answers;

    HsdsAtLocationsResource(HsdsDirectory directory, HsdsListing listing, HsdsListResponses answers) {
        this.directory = directory;
        this.listing = listing;
        this.answers = answers;
    }

    @GET
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @Produces({MediaType.APPLICATION_JSON, HsdsListResponses.NDJSON})
    @Operation(summary = "HSDS 3.1: services at their locations; postcode, and lat with lon, mean who serves there")
    public Response list(
            @Valid @BeanParam HsdsAtLocationsParameters asked,
            @Context UriInfo uri,
            @Context HttpServerRequest request) {
        ParameterErrors wrong = new ParameterErrors();
        HsdsListResponses.checkStreamParameters(asked.listing(), request, wrong);
        CoverageMap map = directory.currentCoverage();
        HsdsMapper plain = directory.shapes(map, uri);
        Optional<PlaceCoverage> place = directory.findCoverage(map, asked.lat(), asked.lon(), asked.postcode(), wrong);
        HsdsListQuery wanted = directory
                .newQuery(plain, wrong)
                .words(asked.search())
                .terms(asked.taxonomy_term_id(), asked.taxonomy_id())
                .organization(asked.organization_id(), directory.exists(Kind.ORGANIZATION, asked.organization_id()))
                .modifiedAfter(asked.modified_after())
                .status(asked.status())
                .areas(place.map(each -> new HashSet<>(each.listServingKeys(serving -> true)))
                        .orElse(null))
                .build(Kind.SERVICE_AT_LOCATION);
        HsdsMapper shapes = place.map(plain::forPlace).orElse(plain);
        Function<PublishedService, HsdsObject> shape =
                Boolean.TRUE.equals(asked.full()) ? shapes::mapFullServiceAtLocation : shapes::mapServiceAtLocation;
        return answers.respond(
                asked.listing(),
                listing.list(wanted),
                (ids, each) -> listing.readInBatches(
                        Kind.SERVICE_AT_LOCATION, ids, one -> each.accept(shape.apply(one.get(0)))),
                uri,
                request);
    }

    @POST
    @Produces({MediaType.APPLICATION_JSON, HsdsListResponses.NDJSON})
    @Operation(summary = "HSDS 3.1: the same, as the standard has it")
    public Response post(
            @Valid @BeanParam HsdsAtLocationsParameters asked,
            @Context UriInfo uri,
            @Context HttpServerRequest request) {
        return list(asked, uri, request);
    }

    @GET
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "HSDS 3.1: a service at one of its locations, with all that hangs on it")
    public HsdsObject get(@RestPath UUID id, @RestQuery Lang lang, @Context UriInfo uri) {
        PublishedService found = directory.get(Kind.SERVICE_AT_LOCATION, id).get(0);
        return directory.shapes(directory.currentCoverage(), uri).mapFullServiceAtLocation(found);
    }
}
