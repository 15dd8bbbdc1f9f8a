package brussels.repere.search.devotion;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.taxonomy.Taxonomy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says which of its needs a service is there for. Counting categories alone would punish accredited services that were described
 * thoroughly, so there are three signs of devotion: an accreditation, its own name, and half of at least three categories. A
 * service with many categories is one of many for a need whose sector holds less than half as many of them as its main sector.
 * Safe for use by several threads.
 */
public final class DevotionRule {

    /** Half of fewer categories says nothing. */
    public static final int MIN_CATEGORIES_FOR_SHARE = 3;

    private static final int MIN_CATEGORIES_OF_GENERALIST = 12;

    private final Accreditations accreditations = new Accreditations();
    private final OwnNameReader names;

    public DevotionRule(OwnNameReader names) {
        this.names = names;
    }

    /**
     * Returns the terms that a service is devoted to, with all above them; only such as it has. Whether it is devoted to several
     * categories together depends on the question: see {@link #MIN_CATEGORIES_FOR_SHARE}.
     */
    public Set<String> listDevoted(ListedService service, Taxonomy taxonomy) {
        List<String> categories = service.offering().categories();
        Set<String> meant =
                new HashSet<>(accreditations.listTerms(service.texts().accreditations()));
        meant.addAll(names.listTerms(service.service().name()));
        Set<String> devoted = categories.stream()
                .filter(category -> taxonomy.withAncestors(category).stream().anyMatch(meant::contains))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        devoted.addAll(listWithLargeShare(categories, taxonomy));
        return taxonomy.withAncestors(devoted);
    }

    /** Returns the terms above categories that have half of at least three. */
    private static Set<String> listWithLargeShare(List<String> categories, Taxonomy taxonomy) {
        if (categories.size() < MIN_CATEGORIES_FOR_SHARE) {
            return Set.of();
        }
        Map<String, Integer> counts = new HashMap<>();
        for (String category : categories) {
            taxonomy.withAncestors(category).stream()
                    .filter(term -> !term.equals(category))
                    .forEach(term -> counts.merge(term, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .filter(count -> 2 * count.getValue() >= categories.size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Returns the sectors in which a service does something beside its main work. */
    public Set<String> listMarginalSectors(ListedService service, Taxonomy taxonomy) {
        List<String> categories = service.offering().categories();
        if (categories.size() < MIN_CATEGORIES_OF_GENERALIST) {
            return Set.of();
        }
        Map<String, Long> counts = categories.stream()
                .flatMap(category -> taxonomy.sectorsOf(List.of(category)).stream())
                .collect(Collectors.groupingBy(sector -> sector, Collectors.counting()));
        long main = counts.values().stream().mapToLong(count -> count).max().orElse(0);
        return counts.entrySet().stream()
                .filter(count -> 2 * count.getValue() < main)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
