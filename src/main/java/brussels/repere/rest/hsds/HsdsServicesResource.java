package brussels.repere.rest.hsds;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.PlaceCoverage;
import brussels.repere.directory.PublishedService;
import brussels.repere.directory.storage.DirectoryListing.Kind;
import brussels.repere.exchange.hsds.HsdsListQuery;
import brussels.repere.exchange.hsds.HsdsListing;
import brussels.repere.exchange.hsds.HsdsListing.IdList;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Services as HSDS 3.1 tells them. */
@Path("/hsds/v3/services")
public class HsdsServicesResource {

    private final HsdsDirectory directory;
    private final HsdsListing listing;
    private final HsdsListResponses answers;

    HsdsServicesResource(HsdsDirectory directory, HsdsListing listing, HsdsListResponses answers) {
        this.directory = directory;
        this.listing = listing;
        this.answers = answers;
    }

    @GET
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @Produces({MediaType.APPLICATION_JSON, HsdsListResponses.NDJSON})
    @Operation(summary = "HSDS 3.1: services, a page at a time or all as a stream")
    public Response list(
            @Valid @BeanParam HsdsServicesParameters asked, @Context UriInfo uri, @Context HttpServerRequest request) {
        ParameterErrors wrong = new ParameterErrors();
        HsdsListResponses.checkStreamParameters(asked.listing(), request, wrong);
        boolean minimal = Boolean.TRUE.equals(asked.minimal());
        if (minimal && Boolean.TRUE.equals(asked.full())) {
            wrong.addNotAllowed("minimal", "hsds.minimal");
        }
        CoverageMap map = directory.currentCoverage();
        HsdsMapper plain = directory.shapes(map, uri);
        Optional<PlaceCoverage> place = directory.findCoverage(map, asked.lat(), asked.lon(), null, wrong);
        HsdsListQuery wanted = directory
                .newQuery(plain, wrong)
                .words(asked.search())
                .terms(asked.taxonomy_term_id(), asked.taxonomy_id())
                .organization(asked.organization_id(), directory.exists(Kind.ORGANIZATION, asked.organization_id()))
                .modifiedAfter(asked.modified_after())
                .status(asked.status())
                .areas(place.map(each -> new HashSet<>(each.listServingKeys(serving -> true)))
                        .orElse(null))
                .build(Kind.SERVICE);
        IdList listed = listing.list(wanted);
        HsdsMapper shapes = place.map(plain::forPlace).orElse(plain);
        Function<List<PublishedService>, HsdsObject> shape = minimal
                ? HsdsMapper::mapMinimal
                : Boolean.TRUE.equals(asked.full()) ? shapes::mapFullService : shapes::mapService;
        boolean whole = minimal && asked.listing().per_page() == null;
        return answers.respond(
                whole ? asked.listing().withPageSize(Math.max(1, listed.ids().size())) : asked.listing(),
                listed,
                (ids, each) -> listing.readInBatches(Kind.SERVICE, ids, one -> each.accept(shape.apply(one))),
                uri,
                request);
    }

    @POST
    @Produces({MediaType.APPLICATION_JSON, HsdsListResponses.NDJSON})
    @Operation(summary = "HSDS 3.1: the same, as the standard has it")
    public Response post(
            @Valid @BeanParam HsdsServicesParameters asked, @Context UriInfo uri, @Context HttpServerRequest request) {
        return list(asked, uri, request);
    }

    @GET
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "HSDS 3.1: a service with all that hangs on it")
    public HsdsObject get(@RestPath UUID id, @RestQuery Lang lang, @Context UriInfo uri) {
        List<PublishedService> found = directory.get(Kind.SERVICE, id);
        return directory.shapes(directory.currentCoverage(), uri).mapFullService(found);
    }
}
