package brussels.repere.orientation.situation;

import brussels.repere.coverage.PlaceCoverage;
import brussels.repere.search.question.VisitTime;
import brussels.repere.text.Lang;
import java.util.List;

/**
 * What a plan is made for. Nothing of it is kept. Immutable.
 *
 * @param needs in the order in which they were asked, at most ten
 * @param visitTime when the person would come
 * @param lang the language of reasons
 */
public record Situation(
        PlaceCoverage coverage,
        List<SituationNeed> needs,
        SituationPerson person,
        VisitTime visitTime,
        PlanWishes wishes,
        Lang lang) {

    public Situation {
        needs = List.copyOf(needs);
    }

    /** Returns whether no place was told: the whole Region is meant then. */
    public boolean isAnywhere() {
        int all = coverage.map().territory().sectors().size();
        return coverage.place().sectors().size() == all;
    }

    /** Returns the same with other needs. */
    public Situation withNeeds(List<SituationNeed> others) {
        return new Situation(coverage, others, person, visitTime, wishes, lang);
    }

    public Situation withWishes(PlanWishes others) {
        return new Situation(coverage, needs, person, visitTime, others, lang);
    }

    public Situation withPerson(SituationPerson other) {
        return new Situation(coverage, needs, other, visitTime, wishes, lang);
    }
}
