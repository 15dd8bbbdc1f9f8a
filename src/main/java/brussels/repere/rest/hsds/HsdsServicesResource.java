package brussels.repere.rest.hsds;

import brussels.repere.directory.PublishedService;
import brussels.repere.directory.storage.DirectoryListing.Kind;
import brussels.repere.exchange.hsds.HsdsListing;
import brussels.repere.exchange.hsds.HsdsListing.IdList;
import brussels.repere.exchange.hsds.HsdsMapper;
import brussels.repere.exchange.hsds.HsdsObject;
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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Serves the services as HSDS 3.1. */
@Path("/hsds/v3/services")
class HsdsServicesResource {

    private final HsdsDirectory directory;
    private final HsdsListing listing;
    private final HsdsListResponses responses;
    private final HsdsCollections collections;

    HsdsServicesResource(
            HsdsDirectory directory, HsdsListing listing, HsdsListResponses responses, HsdsCollections collections) {
        this.collections = collections;
        this.directory = directory;
        this.listing = listing;
        this.responses = responses;
    }

    @GET
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @Produces({MediaType.APPLICATION_JSON, HsdsListResponses.NDJSON})
    @Operation(summary = "HSDS 3.1: services, a page at a time or all as a stream")
    public Response list(
            @Valid @BeanParam HsdsServicesParameters parameters,
            @Context UriInfo uri,
            @Context HttpServerRequest http) {
        HsdsListRequest request = HsdsListRequest.of(parameters.listing(), uri, http);
        boolean minimal = Boolean.TRUE.equals(parameters.minimal());
        boolean full = Boolean.TRUE.equals(parameters.full());
        if (minimal && full) {
            request.errors().addNotAllowed("minimal", "hsds.minimal");
        }
        HsdsDirectory.ServiceSelection selection = directory.select(Kind.SERVICE, parameters, request);
        HsdsMapper mapper = selection.mapper();
        Function<List<PublishedService>, HsdsObject> mapping =
                minimal ? HsdsMapper::mapMinimal : full ? mapper::mapFullService : mapper::mapService;
        IdList all = directory.list(selection);
        IdList list = parameters.collection() == null ? all : collections.limit(all, parameters.collection());
        boolean allOnOnePage = minimal && parameters.listing().per_page() == null;
        return responses.respond(
                allOnOnePage ? request.withPageSize(Math.max(1, list.ids().size())) : request,
                list,
                (ids, consumer) ->
                        listing.readInBatches(Kind.SERVICE, ids, found -> consumer.accept(mapping.apply(found))));
    }

    @POST
    @Produces({MediaType.APPLICATION_JSON, HsdsListResponses.NDJSON})
    @Operation(summary = "HSDS 3.1: the same, as the standard has it")
    public Response post(
            @Valid @BeanParam HsdsServicesParameters parameters,
            @Context UriInfo uri,
            @Context HttpServerRequest http) {
        return list(parameters, uri, http);
    }

    @GET
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "HSDS 3.1: a service with all that hangs on it")
    public HsdsObject get(@RestPath UUID id, @RestQuery Lang lang) {
        List<PublishedService> found = directory.get(Kind.SERVICE, id);
        return directory.newMapper(directory.currentCoverage()).mapFullService(found);
    }
}
