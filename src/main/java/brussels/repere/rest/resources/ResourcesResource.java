package brussels.repere.rest.resources;

import brussels.repere.directory.resources.ResourceKind;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.parameters.JsonBody;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.resources.ResourcesAnswer.OneResource;
import brussels.repere.rest.resources.ResourcesAnswer.ResourceKinds;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.text.Lang;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Answers which resources there are for professionals. */
@Path("/api/v1/resources")
@Produces(MediaType.APPLICATION_JSON)
class ResourcesResource {

    private final ResourceSearch search;
    private final RequestLanguage language;

    ResourcesResource(ResourceSearch search, RequestLanguage language) {
        this.search = search;
        this.language = language;
    }

    @GET
    @ConditionalGet(basis = Basis.CONTENT, shared = false)
    @Operation(
            operationId = "listResources",
            summary =
                    "Guides, tools, training offers, syntheses and news for professionals, and who looks for volunteers; why each",
            description =
                    "Words are read as those of /services are. A resource meets a need by being about it, or about something narrower or broader."
                            + " With a place, what is for another territory is counted and left out.")
    public ResourcesAnswer list(@Valid @BeanParam ResourcesQuery query) {
        return search.answer(query);
    }

    @POST
    @Path("search")
    @Operation(
            operationId = "searchResources",
            summary = "The same with a body: what is asked stands in no log and no history")
    public ResourcesAnswer search(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ResourcesQuery.class)))
                    @Valid
                    @NotNull
                    JsonBody<ResourcesQuery> body) {
        return search.answer(body.value());
    }

    @GET
    @Path("kinds")
    @ConditionalGet(basis = Basis.CONTENT, shared = true)
    @Operation(
            operationId = "listResourceKinds",
            summary = "The kinds of resources, each with a sentence that says what it is")
    public ResourceKinds kinds(@RestQuery Lang lang) {
        return new ResourceKinds(ResourceKind.list().stream()
                .map(kind -> ResourceViews.kind(kind, language.get()))
                .toList());
    }

    @GET
    @Path("{id}")
    @ConditionalGet(basis = Basis.CONTENT, shared = true)
    @Operation(operationId = "getResource", summary = "A resource")
    public OneResource get(@RestPath @Parameter(description = "Of the resource") UUID id, @RestQuery Lang lang) {
        return search.find(id).orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_RESOURCE));
    }
}
