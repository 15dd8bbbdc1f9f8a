package brussels.repere.orientation.candidates;

import brussels.repere.eligibility.Audience;
import brussels.repere.orientation.situation.SituationPerson;
import brussels.repere.text.BundledTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whom a category is for by what it is, as far as nobody asks for it on behalf of somebody else: rest homes for older people, homes for
 * women for women ({@code orientation/people-of-categories.csv}). Where children or older people are spoken of, their age need not be among
 * the ages that were told.
 */
public final class PeopleOfCategories {

    private static final Map<String, Row> ROWS = BundledTable.read("orientation/people-of-categories.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("term"), Row::of));

    private PeopleOfCategories() {}

    /** @param sex null where it is for both */
    private record Row(double from, double to, Audience sex) {

        private static Row of(Map<String, String> row) {
            return new Row(
                    row.get("from").isEmpty() ? 0 : Double.parseDouble(row.get("from")),
                    row.get("to").isEmpty() ? Double.MAX_VALUE : Double.parseDouble(row.get("to")),
                    Audience.find(row.get("sex")).orElse(null));
        }
    }

    /** Returns whether a category is for no one of the ages that were told, or for the other sex. */
    public static boolean isForOthers(String category, SituationPerson person) {
        return isForOtherAges(category, person) || isForOtherSex(category, person);
    }

    /** Returns whether a category is for no one of the ages that were told. */
    public static boolean isForOtherAges(String category, SituationPerson person) {
        Row row = ROWS.get(category);
        if (row == null || person.ages().isEmpty()) {
            return false;
        }
        List<Audience> spokenOf = person.terms().audiences();
        boolean tooYoung =
                !spokenOf.contains(Audience.SENIORS) && person.ages().stream().allMatch(age -> age < row.from());
        boolean tooOld = !spokenOf.contains(Audience.CHILDREN)
                && !spokenOf.contains(Audience.YOUNG_PEOPLE)
                && person.ages().stream().allMatch(age -> age > row.to());
        return tooYoung || tooOld;
    }

    private static boolean isForOtherSex(String category, SituationPerson person) {
        Row row = ROWS.get(category);
        return row != null && row.sex() != null && person.sex() != null && row.sex() != person.sex();
    }
}
