package brussels.repere.rest.streets;

import brussels.repere.exchange.streetmap.MappedStreet;
import brussels.repere.exchange.streetmap.StreetPlan;
import brussels.repere.exchange.streetmap.TilePosition;
import brussels.repere.geocoding.lines.OpenStreetMapNotice;
import brussels.repere.rest.cache.SingleEntryCache;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The tiles of the current streets. Those that were written last are kept, as long as the streets stay the same. Safe
 * for use by several threads.
 */
@ApplicationScoped
class CurrentStreetTiles {

    /** Enough for all tiles of the Region that the screens ask for. */
    private static final long MAX_KEPT_BYTES = 8L * 1024 * 1024;

    private final MappedStreets streets;
    private final ObjectMapper json;
    private final SingleEntryCache<List<MappedStreet>, WrittenTiles> current =
            new SingleEntryCache<>(CurrentStreetTiles::prepare);

    CurrentStreetTiles(MappedStreets streets, ObjectMapper json) {
        this.streets = streets;
        this.json = json;
    }

    private record WrittenTiles(StreetPlan plan, Cache<TilePosition, byte[]> written) {}

    private static WrittenTiles prepare(List<MappedStreet> streets) {
        Cache<TilePosition, byte[]> written = Caffeine.newBuilder()
                .maximumWeight(MAX_KEPT_BYTES)
                .weigher((TilePosition position, byte[] content) -> content.length)
                .build();
        return new WrittenTiles(StreetPlan.of(streets, OpenStreetMapNotice.TEXT), written);
    }

    /** Returns the tile as JSON. */
    byte[] write(TilePosition position) {
        WrittenTiles tiles = current.get(streets.list());
        return tiles.written().get(position, missing -> write(tiles.plan(), missing));
    }

    private byte[] write(StreetPlan plan, TilePosition position) {
        try {
            return json.writeValueAsBytes(plan.draw(position));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
