package brussels.repere.rest.resources;

import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.rest.revalidation.WrittenAnswer;
import brussels.repere.text.Lang;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;

/** Gives what is new among the resources to programs that follow it. */
@Path("/api/v1/resources.atom")
class ResourceFeedResource {

    private static final String ATOM = "application/atom+xml";
    private static final int MAX_AGE_SECONDS = 900;

    private final ResourceAtomFeed feed;
    private final RequestLanguage language;

    ResourceFeedResource(ResourceAtomFeed feed, RequestLanguage language) {
        this.feed = feed;
        this.language = language;
    }

    @GET
    @Produces(ATOM)
    @ConditionalGet(basis = Basis.CONTENT, shared = true, maxAgeSeconds = MAX_AGE_SECONDS)
    @Operation(
            operationId = "followResources",
            summary = "What is new among the resources, as a feed",
            description = "Atom (RFC 4287): the 100 resources that changed last.")
    @APIResponse(
            responseCode = "200",
            description = "A feed",
            content = @Content(mediaType = ATOM, schema = @Schema(type = SchemaType.STRING)))
    public WrittenAnswer atom(
            @RestQuery @Parameter(description = "Kinds, as /resources/kinds names them") ParameterValues kind,
            @RestQuery @Parameter(description = "The language of the feed", example = "fr") Lang lang) {
        return WrittenAnswer.ofText(feed.write(kind, language.get()));
    }
}
