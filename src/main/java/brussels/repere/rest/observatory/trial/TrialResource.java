package brussels.repere.rest.observatory.trial;

import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.shapes.SectorShapes;
import brussels.repere.observatory.trial.TrialAnswer;
import brussels.repere.rest.cache.SingleEntryCache;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.licence.DataLicence;
import brussels.repere.rest.parameters.JsonBody;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Says what changes of services would do. Nothing of what is asked is saved. */
@Path("/api/v1")
class TrialResource {

    private static final String GEOJSON = "application/geo+json";
    private static final String CSV = "text/csv;charset=UTF-8;header=present";

    private final TrialAnswers answers;
    private final TrialGeoJsonWriter geoJson;
    private final DataLicence terms;
    private final RequestLanguage language;
    private final SingleEntryCache<TerritoryMap, SectorShapes> shapes = new SingleEntryCache<>(SectorShapes::new);

    TrialResource(TrialAnswers answers, ObjectMapper json, DataLicence terms, RequestLanguage language) {
        this.answers = answers;
        this.geoJson = new TrialGeoJsonWriter(json);
        this.terms = terms;
        this.language = language;
    }

    @POST
    @Path("observatory/trial")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "tryCoverage",
            summary = "What if services closed, covered other areas, or were added: who gains and who loses",
            description = "What it says is what /observatory would say if the changes were made. Nothing is saved.")
    public TrialFigures run(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = TrialQuery.class)))
                    @Valid
                    @NotNull
                    JsonBody<TrialQuery> body) {
        return answers.describe(answers.run(body.value()));
    }

    @POST
    @Path("observatory/trial.csv")
    @Produces("text/csv")
    @Operation(
            operationId = "tryCoverageCsv",
            summary = "The same as a table, one row a need and a statistical sector",
            description = "UTF-8 with its mark, semicolons, an apostrophe before what could be a formula.")
    @APIResponse(
            responseCode = "200",
            description = "A table",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response csv(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = TrialQuery.class)))
                    @Valid
                    @NotNull
                    JsonBody<TrialQuery> body) {
        TrialAnswer answer = answers.run(body.value());
        return file(TrialCsvWriter.write(answers.describe(answer), answer.map()), CSV, "csv");
    }

    @POST
    @Path("observatory/trial.geojson")
    @Produces(GEOJSON)
    @Operation(
            operationId = "tryCoverageGeoJson",
            summary = "The same for a map, with the outlines of the statistical sectors that gain or lose")
    @APIResponse(
            responseCode = "200",
            description = "A FeatureCollection (RFC 7946)",
            content = @Content(mediaType = GEOJSON, schema = @Schema(ref = "TrialFeatures")))
    public Response geoJson(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = TrialQuery.class)))
                    @Valid
                    @NotNull
                    JsonBody<TrialQuery> body) {
        TrialAnswer answer = answers.run(body.value());
        return file(
                geoJson.write(answers.describe(answer), shapes.get(answer.map()).byCode()), GEOJSON, "geojson");
    }

    private Response file(byte[] content, String type, String extension) {
        return terms.addLicenceLink(Response.ok(content, type))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.get())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"repere-trial." + extension + "\"")
                .build();
    }
}
