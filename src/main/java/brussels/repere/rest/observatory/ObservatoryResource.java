package brussels.repere.rest.observatory;

import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.shapes.TerritoryShapes;
import brussels.repere.observatory.ObservatoryAnswer;
import brussels.repere.rest.cache.SingleEntryCache;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.licence.DataLicence;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;

/** Says who is served and who is not. */
@Path("/api/v1")
class ObservatoryResource {

    private static final String GEOJSON = "application/geo+json";
    private static final String CSV = "text/csv;charset=UTF-8;header=present";
    /** Metres: what no map of the Region shows. */
    private static final int DEFAULT_TOLERANCE = 10;

    private final ObservatoryAnswers answers;
    private final ObservatoryGeoJsonWriter geoJson;
    private final DataLicence terms;
    private final RequestLanguage language;
    private final SingleEntryCache<TerritoryMap, TerritoryShapes> shapes = new SingleEntryCache<>(TerritoryShapes::new);

    ObservatoryResource(ObservatoryAnswers answers, ObjectMapper json, DataLicence terms, RequestLanguage language) {
        this.answers = answers;
        this.geoJson = new ObservatoryGeoJsonWriter(json);
        this.terms = terms;
        this.language = language;
    }

    @GET
    @Path("observatory")
    @ConditionalGet(basis = Basis.CONTENT, shared = true)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getObservatory",
            summary = "Services and people of all territories of a level: by seat, by declared area, by reach",
            description = "Every cell counts what /services lists there with the same filters and reach=serving.")
    public ObservatoryFigures get(@Valid @BeanParam ObservatoryQuery query) {
        return answers.describe(answers.count(query));
    }

    @GET
    @Path("observatory.csv")
    @Produces("text/csv")
    @Operation(
            operationId = "exportObservatoryCsv",
            summary = "The same as a table, one row a territory",
            description =
                    "UTF-8 with its mark, semicolons, an apostrophe before what could be a formula. The last columns say"
                            + " of what the figures are.")
    @APIResponse(
            responseCode = "200",
            description = "A table",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response csv(@Valid @BeanParam ObservatoryQuery query) {
        return file(ObservatoryCsvWriter.write(answers.describe(answers.count(query))), CSV, "csv");
    }

    @GET
    @Path("observatory.geojson")
    @Produces(GEOJSON)
    @Operation(
            operationId = "exportObservatoryGeoJson",
            summary = "The same for a map, with the outlines of the territories")
    @APIResponse(
            responseCode = "200",
            description = "A FeatureCollection (RFC 7946)",
            content = @Content(mediaType = GEOJSON, schema = @Schema(ref = "ObservatoryFeatures")))
    public Response geoJson(
            @Valid @BeanParam ObservatoryQuery query,
            @RestQuery
                    @Min(0)
                    @Max(100)
                    @Parameter(
                            description =
                                    "Details of outlines smaller than this, in metres, are dropped (default 10); neighbours keep shared borders identical")
                    Integer simplify) {
        ObservatoryAnswer answer = answers.count(query);
        int tolerance = Objects.requireNonNullElse(simplify, DEFAULT_TOLERANCE);
        return file(
                geoJson.write(
                        answers.describe(answer),
                        shapes.get(answer.map()).listShapes(answer.question().level(), tolerance)),
                GEOJSON,
                "geojson");
    }

    private Response file(byte[] content, String type, String extension) {
        return terms.addLicenceLink(Response.ok(content, type))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.get())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"repere-observatory." + extension + "\"")
                .build();
    }
}
