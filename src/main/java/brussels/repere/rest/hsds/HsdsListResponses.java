package brussels.repere.rest.hsds;

import brussels.repere.exchange.hsds.HsdsListing.IdList;
import brussels.repere.exchange.hsds.HsdsObject;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.site.PublicAddress;
import brussels.repere.rest.stream.StreamPool;
import brussels.repere.rest.stream.StreamedResponses;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Writes lists: one page, or all of a list as a stream. A stream reads some hundred rows at a time and keeps no database
 * connection while its client reads. Safe for use by several threads.
 */
@ApplicationScoped
class HsdsListResponses {

    static final String NDJSON = "application/x-ndjson";

    private final StreamedResponses streams;
    private final ObjectMapper json;
    private final CurrentTerritoryMap maps;
    private final PublicAddress address;

    HsdsListResponses(StreamedResponses streams, ObjectMapper json, CurrentTerritoryMap maps, PublicAddress address) {
        this.streams = streams;
        this.json = json;
        this.maps = maps;
        this.address = address;
    }

    /** Reads the objects of some ids of a list, in their order. */
    interface ObjectReader {
        void read(List<UUID> ids, Consumer<HsdsObject> consumer);
    }

    /** Answers a list whose objects are in memory. */
    Response respond(HsdsListRequest request, List<UUID> ids, Function<UUID, HsdsObject> objects) {
        return respond(request, new IdList(maps.get().generation(), ids), (idsOfPage, consumer) -> idsOfPage.stream()
                .map(objects)
                .forEach(consumer));
    }

    Response respond(HsdsListRequest request, IdList list, ObjectReader reader) {
        Response.ResponseBuilder answer = request.isStream()
                ? stream(request, list, reader)
                : Response.ok(readPage(request, list, reader), MediaType.APPLICATION_JSON);
        return answer.build();
    }

    private HsdsPage readPage(HsdsListRequest request, IdList list, ObjectReader reader) {
        HsdsPageParameters page = request.page();
        int size = page.pageSize();
        List<UUID> allIds = list.ids();
        int pages = (int) (((long) allIds.size() + size - 1) / size);
        int first = (int) Math.min((long) (page.pageNumber() - 1) * size, allIds.size());
        List<UUID> remaining = page.after() == null ? allIds.subList(first, allIds.size()) : list.after(page.after());
        List<UUID> ids = remaining.subList(0, Math.min(size, remaining.size()));
        boolean last = remaining.size() <= size;
        List<HsdsObject> contents = new ArrayList<>();
        reader.read(ids, contents::add);
        return new HsdsPage(
                allIds.size(),
                pages,
                page.pageNumber(),
                contents.size(),
                first == 0 && page.after() == null,
                last,
                contents.isEmpty(),
                list.generation(),
                last ? null : next(request, ids.get(ids.size() - 1)),
                contents);
    }

    /** The same question, under the public address, from the entry after the last one of this page. */
    private URI next(HsdsListRequest request, UUID last) {
        URI root = address.root();
        return request.uri()
                .getRequestUriBuilder()
                .scheme(root.getScheme())
                .userInfo(null)
                .host(root.getHost())
                .port(root.getPort())
                .replaceQueryParam("page", request.page().pageNumber() + 1)
                .replaceQueryParam("after", last)
                .build();
    }

    private Response.ResponseBuilder stream(HsdsListRequest request, IdList list, ObjectReader reader) {
        UUID after = request.page().after();
        return streams.respond(StreamPool.EXPORTS, NDJSON, () -> {
            List<UUID> ids = after == null ? list.ids() : list.after(after);
            return out -> reader.read(ids, object -> writeLine(object, out));
        });
    }

    private void writeLine(HsdsObject object, OutputStream out) {
        try {
            out.write(json.writeValueAsBytes(object));
            out.write('\n');
        } catch (IOException disconnected) {
            throw new UncheckedIOException(disconnected);
        }
    }
}
