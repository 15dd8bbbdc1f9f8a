package brussels.repere.rest.collections;

import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.rest.parameters.JsonBody;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestPath;

/** Answers which hand-kept lists there are, and who of a list serves a place. */
@Path("/api/v1/collections")
@Produces(MediaType.APPLICATION_JSON)
class CollectionsResource {

    static final String SLUG = "Its name, as /collections gives it";

    private final CollectionFinder collections;
    private final CollectionList list;
    private final CollectionJudge judge;
    private final CollectionViews views;
    private final CurrentCoverageMap coverage;

    CollectionsResource(
            CollectionFinder collections,
            CollectionList list,
            CollectionJudge judge,
            CollectionViews views,
            CurrentCoverageMap coverage) {
        this.collections = collections;
        this.list = list;
        this.judge = judge;
        this.views = views;
        this.coverage = coverage;
    }

    @GET
    @ConditionalGet(basis = Basis.CONTENT, shared = false)
    @Operation(
            operationId = "listCollections",
            summary = "Lists of services that people keep by hand; those for a place first, if one is given")
    public CollectionsAnswer list(@Valid @BeanParam CollectionsQuery query) {
        return list.answer(query, coverage.get());
    }

    @GET
    @Path("{slug}")
    @ConditionalGet(basis = Basis.CONTENT, shared = false)
    @Operation(
            operationId = "getCollection",
            summary = "A list that people keep by hand, read like an answer: who of it serves a place, and why",
            description = "What does not fit the place, the need or the language stands apart, and is never left out."
                    + " Without a place, services are told as /services tells them for the whole Region.")
    public CollectionAnswer get(
            @RestPath @Parameter(description = SLUG) String slug, @Valid @BeanParam CollectionQuery query) {
        return views.view(judge.judge(collections.getPublished(slug), query));
    }

    @POST
    @Path("{slug}/search")
    @Operation(
            operationId = "searchCollection",
            summary = "The same with a body: what is asked stands in no log and no history")
    public CollectionAnswer search(
            @RestPath @Parameter(description = SLUG) String slug,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = CollectionQuery.class)))
                    @Valid
                    @NotNull
                    JsonBody<CollectionQuery> body) {
        return views.view(judge.judge(collections.getPublished(slug), body.value()));
    }
}
