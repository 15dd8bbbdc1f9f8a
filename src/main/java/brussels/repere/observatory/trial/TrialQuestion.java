package brussels.repere.observatory.trial;

import brussels.repere.geography.Level;
import brussels.repere.search.question.SearchFilters;
import java.util.List;

/**
 * Asks what some changes together would do. Immutable.
 *
 * @param level of the territories that are counted
 * @param needs the categories that are counted, each by itself; empty for those of the services that change
 * @param filters which services are counted besides; they name no category
 */
public record TrialQuestion(List<TrialChange> changes, Level level, List<String> needs, SearchFilters filters) {

    /** More changes than one person can follow. */
    public static final int MAX_CHANGES = 20;

    public static final int MAX_NEEDS = 20;

    public TrialQuestion {
        changes = List.copyOf(changes);
        needs = List.copyOf(needs);
    }
}
