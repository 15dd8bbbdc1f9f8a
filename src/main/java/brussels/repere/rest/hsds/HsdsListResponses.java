package brussels.repere.rest.hsds;

import brussels.repere.exchange.hsds.HsdsListing.IdList;
import brussels.repere.exchange.hsds.HsdsObject;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.stream.StreamedResponses;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Writes lists: a page, or all of it as a stream. A stream reads some hundred rows at a time and holds nothing of the database
 * while its reader reads. Safe for use by several threads.
 */
@ApplicationScoped
class HsdsListResponses {

    static final String NDJSON = "application/x-ndjson";

    private final StreamedResponses streams;
    private final ObjectMapper json;

    HsdsListResponses(StreamedResponses streams, ObjectMapper json) {
        this.streams = streams;
        this.json = json;
    }

    /** Reads what some ids of a list stand for, in their order. */
    interface ObjectReader {
        void read(List<UUID> ids, Consumer<HsdsObject> each);
    }

    /** What contradicts itself in how a list is asked for. */
    static void checkStreamParameters(HsdsPageParameters asked, HttpServerRequest request, ParameterErrors wrong) {
        boolean stream = isStream(asked, request);
        if (stream && asked.page() != null) {
            wrong.addNotAllowed("page", "hsds.stream");
        }
        if (stream && asked.per_page() != null) {
            wrong.addNotAllowed("per_page", "hsds.stream");
        }
    }

    Response respond(
            HsdsPageParameters asked, IdList listed, ObjectReader reading, UriInfo uri, HttpServerRequest request) {
        Response.ResponseBuilder answer = isStream(asked, request)
                ? stream(asked, listed, reading, request)
                : Response.ok(page(asked, listed, reading, uri), MediaType.APPLICATION_JSON);
        return answer.build();
    }

    /** By the parameter of the standard, or since who asks understands nothing else. */
    private static boolean isStream(HsdsPageParameters asked, HttpServerRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return asked.isStream() || asked.format() == null && NDJSON.equals(accept);
    }

    private static HsdsPage page(HsdsPageParameters asked, IdList listed, ObjectReader reading, UriInfo uri) {
        int size = asked.pageSize();
        List<UUID> all = listed.ids();
        int pages = (int) (((long) all.size() + size - 1) / size);
        int before = (int) Math.min((long) (asked.pageNumber() - 1) * size, all.size());
        List<UUID> rest = asked.after() == null ? all.subList(before, all.size()) : listed.after(asked.after());
        List<UUID> some = rest.subList(0, Math.min(size, rest.size()));
        boolean last = rest.size() <= size;
        List<HsdsObject> contents = new ArrayList<>();
        reading.read(some, contents::add);
        return new HsdsPage(
                all.size(),
                pages,
                asked.pageNumber(),
                contents.size(),
                before == 0 && asked.after() == null,
                last,
                contents.isEmpty(),
                listed.generation(),
                last
                        ? null
                        : uri.getRequestUriBuilder()
                                .replaceQueryParam("page", asked.pageNumber() + 1)
                                .replaceQueryParam("after", some.get(some.size() - 1))
                                .build(),
                contents);
    }

    private Response.ResponseBuilder stream(
            HsdsPageParameters asked, IdList listed, ObjectReader reading, HttpServerRequest request) {
        return streams.respond(NDJSON, request, () -> {
            List<UUID> ids = asked.after() == null ? listed.ids() : listed.after(asked.after());
            return out -> reading.read(ids, shape -> writeLine(shape, out));
        });
    }

    private void writeLine(HsdsObject shape, OutputStream out) {
        try {
            out.write(json.writeValueAsBytes(shape));
            out.write('\n');
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
