package brussels.repere.exchange.hsds;

import brussels.repere.directory.DirectoryListing;
import brussels.repere.directory.DirectoryListing.Kind;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.Published;
import brussels.repere.directory.Taxonomies;
import brussels.repere.directory.Taxonomy;
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

    private static final int AT_ONCE = 200;
    private static final Comparator<UUID> ORDER = Comparator.comparing(UUID::toString);

    /** Two million ids, 32 MB. */
    private static final int MOST_IDS = 2_000_000;

    /** What a question takes by itself, so that many with an empty answer are not for nothing. */
    private static final int QUESTION = 50;

    private final Cache<Key, List<UUID>> known = Caffeine.newBuilder()
            .maximumWeight(MOST_IDS)
            .weigher((Key key, List<UUID> ids) -> QUESTION + ids.size())
            .expireAfterAccess(Duration.ofMinutes(10))
            .executor(Runnable::run)
            .build();

    private final DirectoryListing directory;
    private final Taxonomies taxonomies;

    HsdsListing(DirectoryListing directory, Taxonomies taxonomies) {
        this.directory = directory;
        this.taxonomies = taxonomies;
    }

    private record Key(long generation, Wanted wanted) {}

    /** Ids of all that is wanted, in their order, and the generation that they are of. */
    public record Listed(long generation, List<UUID> ids) {

        /** Those that come after one, whether it is still there or not. */
        public List<UUID> after(UUID id) {
            int found = Collections.binarySearch(ids, id, ORDER);
            return ids.subList(found < 0 ? -found - 1 : found + 1, ids.size());
        }
    }

    public Listed list(Wanted wanted) {
        long generation = directory.generation();
        return new Listed(generation, known.get(new Key(generation, wanted), key -> ids(key.wanted())));
    }

    /** What the database cannot tell is judged on the same service at location as what it can. */
    private List<UUID> ids(Wanted wanted) {
        if (wanted.isOfDatabase()) {
            return directory.ids(wanted.kind(), wanted.filter());
        }
        Predicate<ListedService> fits = fits(wanted);
        SortedSet<UUID> fitting = new TreeSet<>(ORDER);
        Kind each = Kind.SERVICE_AT_LOCATION;
        walk(each, directory.ids(each, wanted.filter()), one -> one.stream()
                .map(Published::service)
                .filter(fits)
                .forEach(service -> fitting.add(wanted.kind().idOf(service))));
        return List.copyOf(fitting);
    }

    private Predicate<ListedService> fits(Wanted wanted) {
        ToldWords words = wanted.words() == null ? null : new ToldWords(wanted.words());
        Taxonomy needs = taxonomies.get();
        return service -> (words == null || words.areIn(service, needs))
                && wanted.carrying().stream().allMatch(each -> each.isBy(service));
    }

    /** Reads a list through, some at a time, so that nothing is held in between; what is no more is left out. */
    public void walk(Kind kind, List<UUID> ids, Consumer<List<Published>> each) {
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<UUID> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            directory.read(kind, some).values().forEach(each);
        }
    }
}
