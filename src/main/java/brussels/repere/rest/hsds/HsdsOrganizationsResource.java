package brussels.repere.rest.hsds;

import brussels.repere.directory.DirectoryListing.Kind;
import brussels.repere.directory.ListingFilter;
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
    private final HsdsAnswers answers;

    HsdsOrganizationsResource(HsdsDirectory directory, HsdsListing listing, HsdsAnswers answers) {
        this.directory = directory;
        this.listing = listing;
        this.answers = answers;
    }

    @GET
    @Revalidated(by = Basis.DATA, shared = true)
    @Produces({MediaType.APPLICATION_JSON, HsdsAnswers.NDJSON})
    @Operation(summary = "HSDS 3.1: organisations, a page at a time or all as a stream")
    public Response list(
            @Valid @BeanParam OrganizationsAsked asked, @Context UriInfo uri, @Context HttpServerRequest request) {
        Wrong wrong = new Wrong();
        HsdsAnswers.check(asked.listing(), request, wrong);
        HsdsShapes shapes = directory.shapes(directory.coverage(), uri);
        Wanted wanted = directory
                .question(shapes, wrong)
                .words(asked.search())
                .terms(asked.taxonomy_term_id(), asked.taxonomy_id())
                .status(asked.status())
                .ask(Kind.ORGANIZATION);
        boolean fullServices = Boolean.TRUE.equals(asked.full_service());
        boolean full = fullServices || Boolean.TRUE.equals(asked.full());
        return answers.answer(
                asked.listing(),
                listing.list(wanted),
                (ids, each) -> listing.walk(Kind.ORGANIZATION, ids, all -> {
                    List<Published> listed = listed(all, asked.status());
                    if (!listed.isEmpty()) {
                        each.accept(full ? shapes.fullOrganization(listed, fullServices) : shapes.organization(listed));
                    }
                }),
                uri,
                request);
    }

    /** An organisation is listed for its services of one state, and tells of no others. */
    private static List<Published> listed(List<Published> all, ListingFilter.State asked) {
        ListingFilter.State state = asked == null ? ListingFilter.State.active : asked;
        return all.stream()
                .filter(each -> state == ListingFilter.State.all
                        || (each.service().closedOn() == null) == (state == ListingFilter.State.active))
                .toList();
    }

    @POST
    @Produces({MediaType.APPLICATION_JSON, HsdsAnswers.NDJSON})
    @Operation(summary = "HSDS 3.1: the same, as the standard has it")
    public Response post(
            @Valid @BeanParam OrganizationsAsked asked, @Context UriInfo uri, @Context HttpServerRequest request) {
        return list(asked, uri, request);
    }

    @GET
    @Revalidated(by = Basis.DATA, shared = true)
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "HSDS 3.1: an organisation with its locations and services")
    public Shape get(@RestPath UUID id, @RestQuery Boolean full_service, @RestQuery Lang lang, @Context UriInfo uri) {
        List<Published> found = directory.get(Kind.ORGANIZATION, id);
        return directory.shapes(directory.coverage(), uri).fullOrganization(found, Boolean.TRUE.equals(full_service));
    }
}
