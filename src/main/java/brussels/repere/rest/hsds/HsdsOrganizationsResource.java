package brussels.repere.rest.hsds;

import brussels.repere.directory.PublishedService;
import brussels.repere.directory.storage.DirectoryListing.Kind;
import brussels.repere.directory.storage.ListingFilter;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Organisations as HSDS 3.1 tells them. */
@Path("/hsds/v3/organizations")
public class HsdsOrganizationsResource {

    private final HsdsDirectory directory;
    private final HsdsListing listing;
    private final HsdsListResponses answers;

    HsdsOrganizationsResource(HsdsDirectory directory, HsdsListing listing, HsdsListResponses answers) {
        this.directory = directory;
        this.listing = listing;
        this.answers = answers;
    }

    @GET
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @Produces({MediaType.APPLICATION_JSON, HsdsListResponses.NDJSON})
    @Operation(summary = "HSDS 3.1: organisations, a page at a time or all as a stream")
    public Response list(
            @Valid @BeanParam HsdsOrganizationsParameters asked,
            @Context UriInfo uri,
            @Context HttpServerRequest request) {
        ParameterErrors wrong = new ParameterErrors();
        HsdsListResponses.checkStreamParameters(asked.listing(), request, wrong);
        HsdsMapper shapes = directory.shapes(directory.currentCoverage(), uri);
        HsdsListQuery wanted = directory
                .newQuery(shapes, wrong)
                .words(asked.search())
                .terms(asked.taxonomy_term_id(), asked.taxonomy_id())
                .status(asked.status())
                .build(Kind.ORGANIZATION);
        boolean fullServices = Boolean.TRUE.equals(asked.full_service());
        boolean full = fullServices || Boolean.TRUE.equals(asked.full());
        return answers.respond(
                asked.listing(),
                listing.list(wanted),
                (ids, each) -> listing.readInBatches(Kind.ORGANIZATION, ids, all -> {
                    List<PublishedService> listed = filterByState(all, asked.status());
                    if (!listed.isEmpty()) {
                        each.accept(
                                full
                                        ? shapes.mapFullOrganization(listed, fullServices)
                                        : shapes.mapOrganization(listed));
                    }
                }),
                uri,
                request);
    }

    /** An organisation is listed for its services of one state, and tells of no others. */
    private static List<PublishedService> filterByState(List<PublishedService> all, ListingFilter.State asked) {
        ListingFilter.State state = asked == null ? ListingFilter.State.active : asked;
        return all.stream()
                .filter(each -> state == ListingFilter.State.all
                        || (each.service().status().closedOn() == null) == (state == ListingFilter.State.active))
                .toList();
    }

    @POST
    @Produces({MediaType.APPLICATION_JSON, HsdsListResponses.NDJSON})
    @Operation(summary = "HSDS 3.1: the same, as the standard has it")
    public Response post(
            @Valid @BeanParam HsdsOrganizationsParameters asked,
            @Context UriInfo uri,
            @Context HttpServerRequest request) {
        return list(asked, uri, request);
    }

    @GET
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "HSDS 3.1: an organisation with its locations and services")
    public HsdsObject get(
            @RestPath UUID id, @RestQuery Boolean full_service, @RestQuery Lang lang, @Context UriInfo uri) {
        List<PublishedService> found = directory.get(Kind.ORGANIZATION, id);
        return directory
                .shapes(directory.currentCoverage(), uri)
                .mapFullOrganization(found, Boolean.TRUE.equals(full_service));
    }
}
