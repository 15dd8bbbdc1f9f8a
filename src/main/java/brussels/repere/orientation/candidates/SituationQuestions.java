package brussels.repere.orientation.candidates;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.eligibility.EligibilityCriteria;
import brussels.repere.orientation.situation.Situation;
import brussels.repere.orientation.situation.SituationNeed;
import brussels.repere.orientation.situation.SituationPerson;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.Page;
import brussels.repere.search.question.Reach;
import brussels.repere.search.question.SearchFilters;
import brussels.repere.search.question.SearchIntent;
import brussels.repere.search.question.SearchQuestion;
import brussels.repere.search.question.SortOrder;
import java.util.List;
import java.util.Map;

/** The questions that a situation puts to the search. */
public final class SituationQuestions {

    private static final Page NO_PAGE = new Page(1, 1);

    private SituationQuestions() {}

    /**
     * Returns who meets one need, near by too. Ages are judged apart, since there may be several; a language that is not spoken and a
     * mode that is not offered rule nobody out.
     */
    static SearchQuestion forNeed(Situation situation, SituationNeed need) {
        return question(situation, List.of(need), Map.of(), situation.person().terms());
    }

    /** Returns the question that reasons are for: these needs, the language, the mode and the person. */
    public static SearchQuestion forReasons(Situation situation, List<SituationNeed> needs) {
        SituationPerson person = situation.person();
        EligibilityCriteria terms = new EligibilityCriteria(
                person.ages().isEmpty() ? null : person.ages().get(0),
                person.terms().audiences(),
                person.terms().costs(),
                person.terms().appointments());
        Map<Facet, List<String>> wanted = Map.of(
                Facet.LANGUAGE,
                person.languages(),
                Facet.MODE,
                person.modes().stream().map(DeliveryMode::code).toList());
        return question(situation, needs, wanted, terms);
    }

    private static SearchQuestion question(
            Situation situation,
            List<SituationNeed> needs,
            Map<Facet, List<String>> facets,
            EligibilityCriteria eligibility) {
        return new SearchQuestion(
                situation.coverage(),
                Reach.all,
                situation.coverage().place().point() == null ? 0 : SearchQuestion.DEFAULT_RADIUS_METRES,
                new SearchFilters(facets, List.of(), eligibility),
                situation.visitTime(),
                needs.stream()
                        .map(need -> new SearchIntent(List.of(need.meaning()), List.of(), null))
                        .toList(),
                1,
                SortOrder.order,
                NO_PAGE,
                situation.lang());
    }
}
