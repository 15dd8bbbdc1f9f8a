package brussels.repere.orientation;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.orientation.candidates.PeopleOfCategories;
import brussels.repere.orientation.situation.Situation;
import brussels.repere.orientation.situation.SituationNeed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The needs that do not go with the ages that were told, a rest home for a child: all that meets them is for others. */
final class AgeContradictions {

    private AgeContradictions() {}

    /** Returns the positions of the contradicting needs. */
    static Set<Integer> of(Situation situation, Taxonomy taxonomy) {
        return IntStream.range(0, situation.needs().size())
                .filter(need -> contradicts(situation, situation.needs().get(need), taxonomy))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean contradicts(Situation situation, SituationNeed need, Taxonomy taxonomy) {
        List<String> categories = need.meaning().meetingCategories().stream()
                .flatMap(term -> taxonomy.withDescendants(term).stream())
                .filter(term -> taxonomy.childrenOf(term).isEmpty())
                .toList();
        return !categories.isEmpty()
                && categories.stream()
                        .allMatch(category -> PeopleOfCategories.isForOtherAges(category, situation.person()));
    }
}
