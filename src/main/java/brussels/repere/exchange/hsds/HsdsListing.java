package brussels.repere.exchange.hsds;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.PublishedService;
import brussels.repere.directory.storage.DirectoryListing;
import brussels.repere.directory.storage.DirectoryListing.Kind;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Who is on a list, in the order of ids. A list is ids alone, kept for as long as the data do not change: a page of it is a look
 * at a few rows, and a stream of all of it holds none. Safe for use by several threads.
 */
@ApplicationScoped
public class HsdsListing {

    private static final int BATCH_SIZE = 200;
    private static final Comparator<UUID> ID_ORDER = Comparator.comparing(UUID::toString);

    /** Two million ids, 32 MB. */
    private static final int MAX_CACHED_IDS = 2_000_000;

    /** What a question takes by itself, so that many with an empty answer are not for nothing. */
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

    /** Ids of all that is wanted, in their order, and the generation that they are of. */
    public record IdList(long generation, List<UUID> ids) {

        /** Those that come after one, whether it is still there or not. */
        public List<UUID> after(UUID id) {
            int found = Collections.binarySearch(ids, id, ID_ORDER);
            return ids.subList(found < 0 ? -found - 1 : found + 1, ids.size());
        }
    }

    public IdList list(HsdsListQuery wanted) {
        long generation = directory.generation();
        return new IdList(generation, cachedIds.get(new CacheKey(generation, wanted), key -> listIds(key.query())));
    }

    /** What the database cannot tell is judged on the same service at location as what it can. */
    private List<UUID> listIds(HsdsListQuery wanted) {
        if (wanted.isAnsweredByDatabase()) {
            return directory.listIds(wanted.kind(), wanted.filter());
        }
        Predicate<ListedService> fits = createFilter(wanted);
        SortedSet<UUID> fitting = new TreeSet<>(ID_ORDER);
        Kind each = Kind.SERVICE_AT_LOCATION;
        readInBatches(each, directory.listIds(each, wanted.filter()), one -> one.stream()
                .map(PublishedService::service)
                .filter(fits)
                .forEach(service -> fitting.add(wanted.kind().idOf(service))));
        return List.copyOf(fitting);
    }

    private Predicate<ListedService> createFilter(HsdsListQuery wanted) {
        AllWordsFilter words = wanted.words() == null ? null : new AllWordsFilter(wanted.words());
        Taxonomy needs = taxonomies.get();
        return service -> (words == null || words.matches(service, needs))
                && wanted.termFilters().stream().allMatch(each -> each.matches(service));
    }

    /** Reads a list through, some at a time, so that nothing is held in between; what is no more is left out. */
    public void readInBatches(Kind kind, List<UUID> ids, Consumer<List<PublishedService>> each) {
        for (int from = 0; from < ids.size(); from += BATCH_SIZE) {
            List<UUID> some = ids.subList(from, Math.min(ids.size(), from + BATCH_SIZE));
            directory.read(kind, some).values().forEach(each);
        }
    }
}
