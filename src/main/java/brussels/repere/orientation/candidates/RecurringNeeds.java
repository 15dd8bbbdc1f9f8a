package brussels.repere.orientation.candidates;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.orientation.situation.SituationNeed;
import brussels.repere.text.BundledTable;
import java.util.Set;
import java.util.stream.Collectors;

/** The needs for which somebody goes again and again: the terms of {@code orientation/recurring-needs.csv} and all below them. Immutable. */
public final class RecurringNeeds {

    private static final Set<String> TERMS = BundledTable.read("orientation/recurring-needs.csv").stream()
            .map(row -> row.get("term"))
            .collect(Collectors.toUnmodifiableSet());

    private final Taxonomy taxonomy;

    public RecurringNeeds(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** Returns whether all that most people would mean by a need recurs. */
    public boolean recurs(SituationNeed need) {
        return !need.meaning().bestCategories().isEmpty()
                && need.meaning().bestCategories().stream()
                        .allMatch(term -> taxonomy.withAncestors(term).stream().anyMatch(TERMS::contains));
    }
}
