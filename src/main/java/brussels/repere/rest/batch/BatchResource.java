package brussels.repere.rest.batch;

import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.stream.StreamPool;
import brussels.repere.rest.stream.StreamWriter;
import brussels.repere.rest.stream.StreamedResponses;
import brussels.repere.rest.territory.PlaceResolver;
import brussels.repere.rest.territory.SectorNamesCache;
import brussels.repere.text.Lang;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Locates many places at once. The answer goes out while the request comes in, line by line in the same order, so that
 * neither is ever held in memory as a whole. A caller that does not read while it sends may block itself.
 */
@Path("/api/v1/locate/batch")
class BatchResource {

    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";
    private final CurrentTerritoryMap maps;
    private final PlaceResolver resolver;
    private final SectorNamesCache names;
    private final RequestLanguage language;
    private final ObjectMapper json;
    private final StreamedResponses streams;

    BatchResource(
            CurrentTerritoryMap maps,
            PlaceResolver resolver,
            SectorNamesCache names,
            RequestLanguage language,
            ObjectMapper json,
            StreamedResponses streams) {
        this.maps = maps;
        this.resolver = resolver;
        this.names = names;
        this.language = language;
        this.json = json;
        this.streams = streams;
    }

    /** Writes the lines of an answer. */
    private interface LineWriter {
        void write(Writer out) throws IOException;
    }

    @POST
    @Consumes(CSV)
    @Produces(CSV)
    @Operation(
            operationId = "locateMany",
            summary = "Many places at once: each line comes back with where it lies",
            description =
                    "A table with columns by name, in French, Dutch or English: lat and lon, or address, or street, "
                            + "number, postcode and commune; or a JSON object a line with lat and lon, address, street, number, "
                            + "postcode and commune, or place, whose id comes back as it was. One line that is wrong does not stop "
                            + "the others. At most 128 MB.")
    @APIResponse(
            responseCode = "200",
            description = "A line for each line, in the same order, also where a line was wrong",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public Response csv(
            @RequestBody(content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
                    InputStream body,
            @RestQuery Lang lang) {
        return streams.respond(
                        StreamPool.BATCHES,
                        CSV,
                        body,
                        in -> writer(
                                CsvBatch.open(new BatchLineReader(in), resolver, maps.get(), language.get())::write))
                .build();
    }

    /** Undocumented on its own: OpenAPI merges it with the CSV operation, whose description covers both. */
    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @APIResponse(
            responseCode = "200",
            description = "A line for each line, in the same order, also where a line was wrong",
            content = @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING)))
    public Response ndjson(
            @RequestBody(content = @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING)))
                    InputStream body,
            @RestQuery Lang lang) {
        return streams.respond(
                        StreamPool.BATCHES,
                        NDJSON,
                        body,
                        in -> writer(new NdjsonBatch(
                                new BatchLineReader(in), resolver, names.get(maps.get()), language.get(), json)::write))
                .build();
    }

    private static StreamWriter writer(LineWriter lines) {
        return out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
            lines.write(writer);
            writer.flush();
        };
    }
}
