package brussels.repere.rest.hsds;

import brussels.repere.directory.PublishedService;
import brussels.repere.directory.storage.DirectoryListing.Kind;
import brussels.repere.exchange.hsds.HsdsListing;
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
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Serves the services at their locations as HSDS 3.1. The filter by postcode finds who serves that postcode, not who is
 * located there.
 */
@Path("/hsds/v3/service_at_locations")
class HsdsAtLocationsResource {

    private final HsdsDirectory directory;
    private final HsdsListing listing;
    private final HsdsListResponses responses;

    HsdsAtLocationsResource(HsdsDirectory directory, HsdsListing listing, HsdsListResponses responses) {
        this.directory = directory;
        this.listing = listing;
        this.responses = responses;
    }

    @GET
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @Produces({MediaType.APPLICATION_JSON, HsdsListResponses.NDJSON})
    @Operation(summary = "HSDS 3.1: services at their locations; postcode, and lat with lon, mean who serves there")
    public Response list(
            @Valid @BeanParam HsdsAtLocationsParameters parameters,
            @Context UriInfo uri,
            @Context HttpServerRequest http) {
        HsdsListRequest request = HsdsListRequest.of(parameters.listing(), uri, http);
        HsdsDirectory.ServiceSelection selection = directory.select(Kind.SERVICE_AT_LOCATION, parameters, request);
        Function<PublishedService, HsdsObject> mapping = Boolean.TRUE.equals(parameters.full())
                ? selection.mapper()::mapFullServiceAtLocation
                : selection.mapper()::mapServiceAtLocation;
        return responses.respond(
                request,
                directory.list(selection),
                (ids, consumer) -> listing.readInBatches(
                        Kind.SERVICE_AT_LOCATION, ids, found -> consumer.accept(mapping.apply(found.get(0)))));
    }

    @POST
    @Produces({MediaType.APPLICATION_JSON, HsdsListResponses.NDJSON})
    @Operation(summary = "HSDS 3.1: the same, as the standard has it")
    public Response post(
            @Valid @BeanParam HsdsAtLocationsParameters parameters,
            @Context UriInfo uri,
            @Context HttpServerRequest http) {
        return list(parameters, uri, http);
    }

    @GET
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "HSDS 3.1: a service at one of its locations, with all that hangs on it")
    public HsdsObject get(@RestPath UUID id, @RestQuery Lang lang) {
        PublishedService found = directory.get(Kind.SERVICE_AT_LOCATION, id).get(0);
        return directory.newMapper(directory.currentCoverage()).mapFullServiceAtLocation(found);
    }
}
