package brussels.repere.orientation;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.orientation.situation.Situation;
import brussels.repere.orientation.situation.SituationNeed;
import brussels.repere.text.BundledTable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The needs that do not go with the ages that were told: a rest home for a child. By {@code orientation/ages-of-needs.csv}, which only
 * holds what is never asked for somebody else. A need contradicts if each of its meanings is for people at least so old and everybody who
 * is spoken of is younger, or the other way round.
 */
final class AgeContradictions {

    private static final List<Map<String, String>> ROWS = BundledTable.read("orientation/ages-of-needs.csv");

    private AgeContradictions() {}

    /** Returns the positions of the contradicting needs. */
    static Set<Integer> of(Situation situation, Taxonomy taxonomy) {
        List<Double> ages = situation.person().ages();
        Set<Integer> contradicting = new HashSet<>();
        if (!ages.isEmpty()) {
            IntStream.range(0, situation.needs().size())
                    .filter(need -> contradicts(situation.needs().get(need), ages, taxonomy))
                    .forEach(contradicting::add);
        }
        return contradicting;
    }

    private static boolean contradicts(SituationNeed need, List<Double> ages, Taxonomy taxonomy) {
        List<String> categories = need.meaning().meetingCategories().stream()
                .flatMap(term -> taxonomy.withDescendants(term).stream())
                .filter(term -> taxonomy.childrenOf(term).isEmpty())
                .toList();
        return !categories.isEmpty() && categories.stream().allMatch(category -> isForOthers(category, ages));
    }

    private static boolean isForOthers(String category, List<Double> ages) {
        return ROWS.stream().filter(row -> row.get("term").equals(category)).anyMatch(row -> ages.stream()
                .allMatch(age -> isOutside(age, row)));
    }

    private static boolean isOutside(double age, Map<String, String> row) {
        return !row.get("from").isEmpty() && age < Double.parseDouble(row.get("from"))
                || !row.get("to").isEmpty() && age > Double.parseDouble(row.get("to"));
    }
}
