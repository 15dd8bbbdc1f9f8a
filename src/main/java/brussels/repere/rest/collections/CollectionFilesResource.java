package brussels.repere.rest.collections;

import brussels.repere.directory.collections.ServiceCollection;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.licence.DataLicence;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

/** Gives collections as files: bounded as collections are, they are written at once. */
@Path("/api/v1/collections")
class CollectionFilesResource {

    private static final String GEOJSON = "application/geo+json";

    private final CollectionFinder collections;
    private final CollectionJudge judge;
    private final CollectionViews views;
    private final CollectionCsvWriter csv;
    private final CollectionGeoJsonWriter geoJson;
    private final DataLicence terms;
    private final RequestLanguage language;

    CollectionFilesResource(
            CollectionFinder collections,
            CollectionJudge judge,
            CollectionViews views,
            CollectionCsvWriter csv,
            CollectionGeoJsonWriter geoJson,
            DataLicence terms,
            RequestLanguage language) {
        this.collections = collections;
        this.judge = judge;
        this.views = views;
        this.csv = csv;
        this.geoJson = geoJson;
        this.terms = terms;
        this.language = language;
    }

    @GET
    @Path("{slug:[a-z0-9-]+}.csv")
    @Produces("text/csv")
    @Operation(
            operationId = "exportCollectionCsv",
            summary = "A hand-kept list as a table",
            description =
                    "Asked as the collection is. A row a service, help line or link, with section, kind, state and note before"
                            + " the columns of /services.csv; in the same form.")
    @APIResponse(
            responseCode = "200",
            description = "A table",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response csv(
            @RestPath @Parameter(description = CollectionsResource.SLUG) String slug,
            @Valid @BeanParam CollectionQuery query) {
        CollectionAnswer answer = read(slug, query);
        return file(csv.write(answer, language.get()), CollectionCsvWriter.MEDIA_TYPE, slug, "csv");
    }

    @GET
    @Path("{slug:[a-z0-9-]+}.geojson")
    @Produces(GEOJSON)
    @Operation(
            operationId = "exportCollectionGeoJson",
            summary = "The services of a hand-kept list as GeoJSON",
            description =
                    "Asked as the collection is. A feature a service, with the properties of a service of the collection, its"
                            + " section and its note; without a point that may be told it has no geometry.")
    @APIResponse(
            responseCode = "200",
            description = "A FeatureCollection (RFC 7946)",
            content = @Content(mediaType = GEOJSON, schema = @Schema(implementation = CollectionFeatures.class)))
    public Response geoJson(
            @RestPath @Parameter(description = CollectionsResource.SLUG) String slug,
            @Valid @BeanParam CollectionQuery query) {
        return file(geoJson.write(read(slug, query), language.get()), GEOJSON, slug, "geojson");
    }

    private CollectionAnswer read(String slug, CollectionQuery query) {
        ServiceCollection collection = collections.getPublished(slug);
        return views.view(judge.judge(collection, query));
    }

    private Response file(Object content, String type, String slug, String extension) {
        return terms.addLicenceLink(Response.ok(content, type))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.get())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + slug + "." + extension + "\"")
                .build();
    }
}
