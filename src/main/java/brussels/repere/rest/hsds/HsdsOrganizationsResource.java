package brussels.repere.rest.hsds;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.PublishedService;
import brussels.repere.directory.storage.DirectoryListing.Kind;
import brussels.repere.directory.storage.ListingFilter;
import brussels.repere.exchange.hsds.HsdsListQuery;
import brussels.repere.exchange.hsds.HsdsListing;
import brussels.repere.exchange.hsds.HsdsMapper;
import brussels.repere.exchange.hsds.HsdsObject;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.rest.territory.PlaceReference;
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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Serves the organisations as HSDS 3.1. */
@Path("/hsds/v3/organizations")
class HsdsOrganizationsResource {

    /** Organisations are listed for no place. */
    private static final PlaceReference NOWHERE = new PlaceReference(null, null, null, null);

    private final HsdsDirectory directory;
    private final HsdsListing listing;
    private final HsdsListResponses responses;

    HsdsOrganizationsResource(HsdsDirectory directory, HsdsListing listing, HsdsListResponses responses) {
        this.directory = directory;
        this.listing = listing;
        this.responses = responses;
    }

    @GET
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @Produces({MediaType.APPLICATION_JSON, HsdsListResponses.NDJSON})
    @Operation(summary = "HSDS 3.1: organisations, a page at a time or all as a stream")
    public Response list(
            @Valid @BeanParam HsdsOrganizationsParameters parameters,
            @Context UriInfo uri,
            @Context HttpServerRequest http) {
        HsdsListRequest request = HsdsListRequest.of(parameters.listing(), uri, http);
        CoverageMap map = directory.currentCoverage();
        HsdsMapper mapper = directory.newMapper(map);
        HsdsListQuery query = directory
                .newQuery(mapper, request.errors())
                .words(parameters.search())
                .terms(parameters.taxonomy_term_id(), parameters.taxonomy_id())
                .status(parameters.status())
                .build(Kind.ORGANIZATION);
        boolean fullServices = Boolean.TRUE.equals(parameters.full_service());
        Function<List<PublishedService>, HsdsObject> mapping = fullServices || Boolean.TRUE.equals(parameters.full())
                ? services -> mapper.mapFullOrganization(services, fullServices)
                : mapper::mapOrganization;
        return responses.respond(
                request,
                directory.list(query, NOWHERE, map),
                (ids, consumer) -> listing.readInBatches(Kind.ORGANIZATION, ids, found -> {
                    List<PublishedService> services = filterByState(found, parameters.status());
                    if (!services.isEmpty()) {
                        consumer.accept(mapping.apply(services));
                    }
                }));
    }

    /** An organisation is listed for its services in one state, and shows no others. */
    private static List<PublishedService> filterByState(List<PublishedService> services, ListingFilter.State status) {
        ListingFilter.State state = status == null ? ListingFilter.State.active : status;
        return services.stream()
                .filter(service -> state == ListingFilter.State.all
                        || (service.service().status().closedOn() == null) == (state == ListingFilter.State.active))
                .toList();
    }

    @POST
    @Produces({MediaType.APPLICATION_JSON, HsdsListResponses.NDJSON})
    @Operation(summary = "HSDS 3.1: the same, as the standard has it")
    public Response post(
            @Valid @BeanParam HsdsOrganizationsParameters parameters,
            @Context UriInfo uri,
            @Context HttpServerRequest http) {
        return list(parameters, uri, http);
    }

    @GET
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "HSDS 3.1: an organisation with its locations and services")
    public HsdsObject get(@RestPath UUID id, @RestQuery Boolean full_service, @RestQuery Lang lang) {
        List<PublishedService> found = directory.get(Kind.ORGANIZATION, id);
        return directory
                .newMapper(directory.currentCoverage())
                .mapFullOrganization(found, Boolean.TRUE.equals(full_service));
    }
}
