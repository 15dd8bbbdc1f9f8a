package brussels.repere.exchange.ogc;

import java.util.List;
import java.util.Optional;

/** All collections of one generation of the data. Immutable, safe for use by several threads. */
public record OgcCollections(long generation, List<OgcCollection> list) {

    public OgcCollections {
        list = List.copyOf(list);
    }

    public Optional<OgcCollection> find(String id) {
        return list.stream().filter(collection -> collection.id().equals(id)).findFirst();
    }
}
