package brussels.repere.exchange.hsds;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.PublishedService;
import brussels.repere.directory.storage.DirectoryListing;
import brussels.repere.directory.storage.DirectoryListing.Kind;
import brussels.repere.directory.storage.ListingFilter;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Answers queries for lists, in the order of ids. A list holds ids alone and is cached until the data change, so that a page reads
 * only a few rows and a stream of the whole list holds none. Safe for use by several threads.
 */
@ApplicationScoped
public class HsdsListing {

    private static final int BATCH_SIZE = 200;
    private static final Comparator<UUID> ID_ORDER = Comparator.comparing(UUID::toString);

    /** Two million ids, 32 MB. */
    private static final int MAX_CACHED_IDS = 2_000_000;

    /** The weight of a query by itself, in ids: many queries with empty answers take room too. */
    private static final int QUERY_WEIGHT = 50;

    private final Cache<CacheKey, List<UUID>> cachedIds = Caffeine.newBuilder()
            .maximumWeight(MAX_CACHED_IDS)
            .weigher((CacheKey key, List<UUID> ids) -> QUERY_WEIGHT + ids.size())
            .expireAfterAccess(Duration.ofMinutes(10))
            .executor(Runnable::run)
            .build();

    private final DirectoryListing directory;
    private final CurrentTaxonomy taxonomies;

    HsdsListing(DirectoryListing directory, CurrentTaxonomy taxonomies) {
        this.directory = directory;
        this.taxonomies = taxonomies;
    }

    private record CacheKey(long generation, HsdsListQuery query) {}

    /** The ids that a query found, in their order, and the generation of the data in which it found them. */
    public record IdList(long generation, List<UUID> ids) {

        /** Returns the ids that come after one, whether that one is still in the list or not. */
        public List<UUID> after(UUID id) {
            int found = Collections.binarySearch(ids, id, ID_ORDER);
            return ids.subList(found < 0 ? -found - 1 : found + 1, ids.size());
        }
    }

    /**
     * What a search by words found.
     *
     * @param generation of the data in which it searched
     * @param services open services, each at each location where it was found
     */
    public record FoundServices(long generation, Collection<ListedService> services) {}

    /**
     * Lists those of the open services that a search by the words of the query found which meet all else of it. Closed
     * services are not searched so; where they are asked for, all words must stand in what is told of them.
     */
    public IdList list(HsdsListQuery query, FoundServices found) {
        ListingFilter.State state = query.filter().state();
        SortedSet<UUID> matching = new TreeSet<>(ID_ORDER);
        if (state != ListingFilter.State.inactive) {
            Set<UUID> listed = Set.copyOf(
                    list(query.listedAtLocations(ListingFilter.State.active)).ids());
            found.services().stream()
                    .filter(service -> listed.contains(service.id()))
                    .filter(query::matches)
                    .forEach(service -> matching.add(query.kind().idOf(service)));
        }
        if (state != ListingFilter.State.active) {
            matching.addAll(list(query.withState(ListingFilter.State.inactive)).ids());
        }
        return new IdList(found.generation(), List.copyOf(matching));
    }

    public IdList list(HsdsListQuery query) {
        long generation = directory.generation();
        return new IdList(generation, cachedIds.get(new CacheKey(generation, query), key -> listIds(key.query())));
    }

    /** What the database cannot decide is decided on the same service at location as what it can. */
    private List<UUID> listIds(HsdsListQuery query) {
        if (query.isAnsweredByDatabase()) {
            return directory.listIds(query.kind(), query.filter());
        }
        Predicate<ListedService> filter = createFilter(query);
        SortedSet<UUID> matching = new TreeSet<>(ID_ORDER);
        Kind atLocation = Kind.SERVICE_AT_LOCATION;
        readInBatches(atLocation, directory.listIds(atLocation, query.filter()), batch -> batch.stream()
                .map(PublishedService::service)
                .filter(filter)
                .forEach(service -> matching.add(query.kind().idOf(service))));
        return List.copyOf(matching);
    }

    private Predicate<ListedService> createFilter(HsdsListQuery query) {
        AllWordsFilter words = query.words() == null ? null : new AllWordsFilter(query.words());
        Taxonomy needs = taxonomies.get();
        return service -> query.matches(service) && (words == null || words.matches(service, needs));
    }

    /** Reads the services of a list in batches, so that never more than one batch is held. Ids that are gone are left out. */
    public void readInBatches(Kind kind, List<UUID> ids, Consumer<List<PublishedService>> handler) {
        for (int from = 0; from < ids.size(); from += BATCH_SIZE) {
            List<UUID> batch = ids.subList(from, Math.min(ids.size(), from + BATCH_SIZE));
            directory.read(kind, batch).values().forEach(handler);
        }
    }
}
