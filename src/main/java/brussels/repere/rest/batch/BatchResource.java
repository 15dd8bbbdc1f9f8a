package brussels.repere.rest.batch;

import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.territory.PlaceResolver;
import brussels.repere.rest.territory.SectorNamesCache;
import brussels.repere.text.Lang;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
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
    /** Each batch occupies a thread, and single requests have priority. */
    private static final int MAX_CONCURRENT_BATCHES = 4;

    private final Semaphore permits = new Semaphore(MAX_CONCURRENT_BATCHES);
    private final CurrentTerritoryMap maps;
    private final PlaceResolver resolver;
    private final SectorNamesCache names;
    private final RequestLanguage language;
    private final ObjectMapper json;

    BatchResource(
            CurrentTerritoryMap maps,
            PlaceResolver resolver,
            SectorNamesCache names,
            RequestLanguage language,
            ObjectMapper json) {
        this.maps = maps;
        this.resolver = resolver;
        this.names = names;
        this.language = language;
        this.json = json;
    }

    /** Reads what must be known before the answer begins. */
    private interface BatchOpener {
        LineWriter open() throws IOException;
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
    public StreamingOutput csv(
            @RequestBody(content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
                    InputStream body,
            @RestQuery Lang lang,
            @Context HttpServerRequest request) {
        return start(
                request, () -> CsvBatch.open(new BatchLineReader(body), resolver, maps.get(), language.get())::write);
    }

    /** Undocumented on its own: OpenAPI merges it with the CSV operation, whose description covers both. */
    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @APIResponse(
            responseCode = "200",
            description = "A line for each line, in the same order, also where a line was wrong",
            content = @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput ndjson(
            @RequestBody(content = @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING)))
                    InputStream body,
            @RestQuery Lang lang,
            @Context HttpServerRequest request) {
        return start(
                request,
                () -> new NdjsonBatch(new BatchLineReader(body), resolver, names.get(maps.get()), language.get(), json)
                        ::write);
    }

    /** Takes a permit before anything is read, because reading may block for as long as the caller likes. */
    private StreamingOutput start(HttpServerRequest request, BatchOpener opener) {
        if (!permits.tryAcquire()) {
            throw new ProblemException(ProblemType.TEMPORARILY_UNAVAILABLE);
        }
        try {
            LineWriter lines = opener.open();
            return out -> answer(lines, out, request);
        } catch (IOException disconnected) {
            permits.release();
            request.connection().close();
            throw new ProblemException(ProblemType.BAD_REQUEST);
        } catch (RuntimeException refusal) {
            permits.release();
            throw refusal;
        }
    }

    private void answer(LineWriter lines, OutputStream out, HttpServerRequest request) {
        try {
            Writer writer = writer(out);
            lines.write(writer);
            writer.flush();
        } catch (IOException disconnected) {
            // An answer that ends in the middle must not look complete.
            request.connection().close();
        } finally {
            permits.release();
        }
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
    }
}
