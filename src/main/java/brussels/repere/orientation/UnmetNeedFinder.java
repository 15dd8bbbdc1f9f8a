package brussels.repere.orientation;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.orientation.candidates.CandidateSet;
import brussels.repere.orientation.candidates.DoorCandidate;
import brussels.repere.orientation.candidates.SituationQuestions;
import brussels.repere.orientation.result.DoorDescriber;
import brussels.repere.orientation.result.OrientationPlan.NeedWithoutDoor;
import brussels.repere.orientation.result.OrientationPlan.NeedWithoutDoor.Reason;
import brussels.repere.orientation.situation.Situation;
import brussels.repere.orientation.situation.SituationNeed;
import brussels.repere.search.SearchHit;
import brussels.repere.search.ServiceSearch;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells of each need without a door why it has none, and who meets it elsewhere. */
record UnmetNeedFinder(
        Situation situation, CandidateSet found, ServiceSearch search, DoorDescriber describer, Taxonomy taxonomy) {

    private static final int MAX_NEAREST = 3;

    List<NeedWithoutDoor> list(SelectedDoors selected) {
        Set<Integer> contradicting = AgeContradictions.of(situation, taxonomy);
        return IntStream.range(0, situation.needs().size())
                .filter(need -> selected.doorByNeed().get(need) == null)
                .mapToObj(need -> explain(need, contradicting.contains(need)))
                .toList();
    }

    private NeedWithoutDoor explain(int need, boolean contradicting) {
        if (contradicting) {
            return new NeedWithoutDoor(need, Reason.CONTRADICTS_AGE, List.of());
        }
        boolean excluded = found.open(situation.person()).meeting(need).anyMatch(this::isExcluded);
        return new NeedWithoutDoor(need, excluded ? Reason.EXCLUDED : Reason.NOBODY, listNearest(need));
    }

    private boolean isExcluded(DoorCandidate candidate) {
        return candidate.isAmong(situation.wishes().excluded());
    }

    private List<SearchHit> listNearest(int position) {
        SituationNeed need = situation.needs().get(position);
        if (need.meaning().bestCategories().isEmpty()) {
            return List.of();
        }
        return search
                .listNearest(
                        SituationQuestions.forReasons(situation, List.of(need)),
                        need.meaning(),
                        MAX_NEAREST + situation.wishes().excluded().size())
                .stream()
                .filter(hit ->
                        !situation.wishes().excluded().contains(hit.service().id()))
                .limit(MAX_NEAREST)
                .toList();
    }
}
