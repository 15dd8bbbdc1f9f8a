package brussels.repere.orientation;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.orientation.candidates.CandidateFinder;
import brussels.repere.orientation.candidates.CandidateSet;
import brussels.repere.orientation.candidates.DoorCandidate;
import brussels.repere.orientation.result.DoorDescriber;
import brussels.repere.orientation.result.PossibleDoor;
import brussels.repere.orientation.situation.Situation;
import brussels.repere.orientation.situation.SituationNeed;
import brussels.repere.search.CandidateSearch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Finds who would meet what was only perhaps meant, so that a need is not lost with a question that nobody answers: a door of the plan, if one meets it
 * about as well as others.
 */
record PossibleDoorFinder(
        CandidateFinder finder, CandidateSearch candidates, DoorSelection selection, Taxonomy taxonomy) {

    /** @param possible of several meanings of the same words, which have the same id, the first is told that somebody meets */
    List<PossibleDoor> list(Situation situation, List<SituationNeed> possible, SelectedDoors selected) {
        if (possible.isEmpty()) {
            return List.of();
        }
        Situation asked =
                situation.withNeeds(possible).withWishes(situation.wishes().preferring(idsOf(selected)));
        CandidateSet found = finder.find(asked).without(AgeContradictions.of(asked, taxonomy));
        List<DoorCandidate> doors = selection.select(asked, found).doorByNeed();
        DoorDescriber describer = new DoorDescriber(asked, candidates, taxonomy);
        Map<String, PossibleDoor> byId = new LinkedHashMap<>();
        for (int need = 0; need < possible.size(); need++) {
            SituationNeed meant = possible.get(need);
            if (doors.get(need) != null && !byId.containsKey(meant.id())) {
                byId.put(meant.id(), new PossibleDoor(meant, describer.describe(doors.get(need), List.of(need))));
            }
        }
        return List.copyOf(byId.values());
    }

    private static Set<UUID> idsOf(SelectedDoors selected) {
        return selected.needsByDoor().keySet().stream()
                .map(door -> door.service().id())
                .collect(Collectors.toSet());
    }
}
