package brussels.repere.search.devotion;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.taxonomy.Taxonomy;
import java.util.Collection;
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

    private static final int MIN_CATEGORIES_FOR_SHARE = 3;
    private static final int MIN_CATEGORIES_OF_GENERALIST = 12;

    private final Accreditations accreditations = new Accreditations();
    private final OwnNameReader names;

    public DevotionRule(OwnNameReader names) {
        this.names = names;
    }

    /** Returns the terms that a service is devoted to, with all above them; only such as it has. */
    public Set<String> listDevoted(ListedService service, Taxonomy taxonomy) {
        List<String> categories = service.offering().categories();
        Set<String> meant =
                new HashSet<>(accreditations.listTerms(service.texts().accreditations()));
        meant.addAll(names.listTerms(service.service().name()));
        Set<String> devoted = new LinkedHashSet<>(listWithLargeShare(categories, taxonomy));
        for (String category : categories) {
            if (taxonomy.withAncestors(category).stream().anyMatch(meant::contains)) {
                devoted.add(category);
            }
        }
        return taxonomy.withAncestors(devoted);
    }

    /** Returns the categories of which the term directly above has half of all. */
    private static Set<String> listWithLargeShare(List<String> categories, Taxonomy taxonomy) {
        if (categories.size() < MIN_CATEGORIES_FOR_SHARE) {
            return Set.of();
        }
        Map<String, Integer> counts = countByParent(categories, taxonomy);
        return categories.stream()
                .filter(category -> parentsOf(category, taxonomy).stream()
                        .anyMatch(parent -> 2 * counts.get(parent) >= categories.size()))
                .collect(Collectors.toSet());
    }

    private static Map<String, Integer> countByParent(List<String> categories, Taxonomy taxonomy) {
        Map<String, Integer> counts = new HashMap<>();
        categories.forEach(
                category -> parentsOf(category, taxonomy).forEach(parent -> counts.merge(parent, 1, Integer::sum)));
        return counts;
    }

    private static Collection<String> parentsOf(String category, Taxonomy taxonomy) {
        return taxonomy.find(category).map(term -> Set.copyOf(term.parents())).orElse(Set.of());
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
