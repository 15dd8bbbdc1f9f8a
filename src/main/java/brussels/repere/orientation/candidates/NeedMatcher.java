package brussels.repere.orientation.candidates;

import brussels.repere.coverage.AreaCoverage;
import brussels.repere.coverage.Certainty;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.orientation.situation.Situation;
import brussels.repere.orientation.situation.SituationNeed;
import brussels.repere.orientation.situation.SituationPerson;
import brussels.repere.search.devotion.SpecialistNeeds;
import brussels.repere.search.plan.FoundService;
import brussels.repere.search.query.Ranking;
import brussels.repere.search.query.RankingCriterion;
import brussels.repere.search.query.ScoreLayout;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says how services meet one need of a situation. Immutable. */
final class NeedMatcher {

    private static final SpecialistNeeds SPECIALISTS = new SpecialistNeeds();

    private final Situation situation;
    private final Set<String> meeting;
    private final Set<String> first;
    private final boolean wantsSpecialist;

    NeedMatcher(Situation situation, SituationNeed need, Taxonomy taxonomy) {
        this.situation = situation;
        List<String> terms = need.meaning().meetingCategories();
        this.meeting = new HashSet<>();
        terms.forEach(term -> meeting.addAll(taxonomy.withDescendants(term)));
        this.first = terms.isEmpty() ? Set.of() : taxonomy.withDescendants(terms.get(0));
        this.wantsSpecialist = !SPECIALISTS
                .listAmong(need.meaning().bestCategories(), taxonomy)
                .isEmpty();
    }

    /** Returns how a service meets the need; empty where it does not for this person, or certainly not here. */
    Optional<NeedFit> match(FoundService found) {
        ListedService service = found.service();
        List<String> categories = service.offering().categories().stream()
                .filter(meeting::contains)
                .filter(category -> !PeopleOfCategories.isForOthers(category, situation.person()))
                .toList();
        AreaCoverage area =
                found.areaKey() == null ? null : situation.coverage().areas().get(found.areaKey());
        // An area that the coverage does not know yet has just come in, and may be anywhere.
        boolean isElsewhere = found.areaKey() != null && (area == null || area.certainty() == Certainty.NONE);
        if (categories.isEmpty() || isElsewhere || !CpasRule.counts(service, meeting)) {
            return Optional.empty();
        }
        Ranking ranking = ScoreLayout.decode(found.score());
        boolean devoted = ranking.meets(RankingCriterion.DEVOTED);
        return Optional.of(new NeedFit(
                area != null && area.certainty() == Certainty.CERTAIN,
                ranking.meetsWhatMostWouldMean(),
                categories.stream().anyMatch(first::contains),
                !wantsSpecialist || devoted,
                devoted,
                ranking.meets(RankingCriterion.NOT_MARGINAL),
                isKnownToFit(service, ranking)));
    }

    private boolean isKnownToFit(ListedService service, Ranking ranking) {
        SituationPerson person = situation.person();
        Eligibility eligibility = service.access().eligibility();
        boolean agesFit = person.ages().isEmpty() || person.ages().stream().anyMatch(eligibility::fitsAge);
        boolean termsAsked = !person.terms().audiences().isEmpty()
                || !person.terms().costs().isEmpty()
                || !person.terms().appointments().isEmpty();
        return agesFit && (!termsAsked || ranking.meets(RankingCriterion.ELIGIBLE));
    }
}
