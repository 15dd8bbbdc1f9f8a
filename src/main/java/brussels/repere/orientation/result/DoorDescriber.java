package brussels.repere.orientation.result;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.orientation.candidates.CandidateSet;
import brussels.repere.orientation.candidates.DoorCandidate;
import brussels.repere.orientation.candidates.SituationQuestions;
import brussels.repere.orientation.candidates.VisitDay;
import brussels.repere.orientation.result.RuledOutService.Reason;
import brussels.repere.orientation.situation.Situation;
import brussels.repere.search.CandidateSearch;
import brussels.repere.search.SearchHit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Tells candidates as people read them: with reasons, a first step, and when they are open. For one plan, by one thread. */
public final class DoorDescriber {

    private final Situation situation;
    private final CandidateSearch search;
    private final FirstStepRule firstSteps;
    private final Map<List<Integer>, Function<DoorCandidate, SearchHit>> explainers = new HashMap<>();

    public DoorDescriber(Situation situation, CandidateSearch search, Taxonomy taxonomy) {
        this.situation = situation;
        this.search = search;
        this.firstSteps = new FirstStepRule(situation, taxonomy);
    }

    /** @param needs the positions of the needs that it is told for; empty for all that it does */
    public DoorHit describe(DoorCandidate candidate, List<Integer> needs) {
        return new DoorHit(
                hit(candidate, needs),
                needs,
                firstSteps.firstStep(candidate, needs),
                VisitDay.of(candidate.status(), situation.visitTime().at()));
    }

    /** Returns the reasons of a candidate for some needs alone. */
    public SearchHit hit(DoorCandidate candidate, List<Integer> needs) {
        return explainers.computeIfAbsent(needs, this::explainer).apply(candidate);
    }

    private Function<DoorCandidate, SearchHit> explainer(List<Integer> needs) {
        var question = SituationQuestions.forReasons(
                situation, needs.stream().map(situation.needs()::get).toList());
        return search.explainer(question).compose(DoorCandidate::found);
    }

    /** Returns why a candidate that serves the place is no door for this person. */
    public Reason whyRefused(DoorCandidate candidate) {
        if (CandidateSet.isForOtherAges(candidate.service(), situation.person())) {
            return Reason.OTHER_AGES;
        }
        if (CandidateSet.isForOtherSex(candidate.service(), situation.person())) {
            return Reason.OTHER_PEOPLE;
        }
        return CandidateSet.isForMembersOnly(candidate.service(), situation.person())
                ? Reason.MEMBERS_ONLY
                : Reason.REFUSED;
    }
}
