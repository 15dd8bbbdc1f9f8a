package brussels.repere.rest.services;

import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.rest.directory.RecordLookup;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.parameters.JsonBody;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.rest.revalidation.WrittenAnswer;
import brussels.repere.rest.services.request.ServicesQuery;
import brussels.repere.rest.services.request.SharedQuestion;
import brussels.repere.rest.services.response.ServicesAnswer;
import brussels.repere.text.Lang;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Answers who serves a place, and why. */
@Path("/api/v1/services")
@Produces(MediaType.APPLICATION_JSON)
class ServicesResource {

    private final ServicesAnswerFactory answers;
    private final AnswerCache kept;
    private final CurrentTaxonomy taxonomies;
    private final RequestLanguage language;
    private final ObjectMapper json;
    private final RecordLookup records;

    ServicesResource(
            ServicesAnswerFactory answers,
            AnswerCache kept,
            CurrentTaxonomy taxonomies,
            RequestLanguage language,
            ObjectMapper json,
            RecordLookup records) {
        this.answers = answers;
        this.kept = kept;
        this.taxonomies = taxonomies;
        this.language = language;
        this.json = json;
        this.records = records;
    }

    @GET
    @ConditionalGet(basis = Basis.CONTENT, shared = false)
    @Operation(
            operationId = "listServices",
            summary = "The services that serve a point or territories, nearest to home first, each with its reasons")
    @APIResponseSchema(value = ServicesAnswer.class, responseCode = "200", responseDescription = "OK")
    public Response get(@Valid @BeanParam ServicesQuery query) {
        return Response.ok(answer(query)).build();
    }

    @POST
    @Path("search")
    @Operation(
            operationId = "searchServices",
            summary = "The same with a body: what is asked stands in no log and no history")
    @APIResponseSchema(value = ServicesAnswer.class, responseCode = "200", responseDescription = "OK")
    public Response search(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ServicesQuery.class)))
                    @Valid
                    @NotNull
                    JsonBody<ServicesQuery> body) {
        return Response.ok(answer(body.value()).content()).build();
    }

    @GET
    @ConditionalGet(basis = Basis.DATA_AND_MINUTE, shared = true)
    @Path("{id}")
    @Operation(operationId = "getService", summary = "All that is known of a service, at each of its locations")
    public RecordLookup.OneService byId(
            @RestPath @Parameter(description = "Of the service, or of the service at one of its locations") UUID id,
            @RestQuery Lang lang) {
        return records.getService(id);
    }

    private WrittenAnswer answer(ServicesQuery query) {
        return SharedQuestion.find(query, language.get(), taxonomies.get())
                .map(shared -> kept.get(shared, () -> answers.create(query)))
                .orElseGet(() -> WrittenAnswer.of(answers.create(query), json));
    }
}
