package brussels.repere.orientation;

import brussels.repere.coverage.AreaCoverage;
import brussels.repere.coverage.Certainty;
import brussels.repere.orientation.candidates.CandidateSet;
import brussels.repere.orientation.candidates.DoorCandidate;
import brussels.repere.orientation.candidates.SituationQuestions;
import brussels.repere.orientation.result.DoorDescriber;
import brussels.repere.orientation.result.RuledOutService;
import brussels.repere.orientation.result.RuledOutService.Reason;
import brussels.repere.orientation.situation.Situation;
import brussels.repere.search.CandidateSearch;
import brussels.repere.search.plan.FoundService;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Finds who comes to mind and is no door, and why: who was excluded or is refused, who is full, and who is near but for others. Whoever
 * knows the town would otherwise wonder, or send somebody there all the same.
 */
record RuledOutFinder(
        Situation situation,
        CandidateSet found,
        SelectedDoors selected,
        CandidateSearch search,
        DoorDescriber describer) {

    private static final int MAX_PER_NEED = 2;
    private static final int MAX_TOTAL = 8;
    private static final int LOOKED_AT = 12;
    private static final double NEAR_METRES = 2_000;

    List<RuledOutService> list() {
        Map<UUID, RuledOutService> ruledOut = new LinkedHashMap<>();
        for (DoorCandidate candidate : found.all()) {
            if (candidate.isAmong(situation.wishes().excluded())) {
                ruledOut.put(candidate.id(), tell(candidate, Reason.EXCLUDED));
            }
        }
        CandidateSet others = found.without(situation.wishes());
        Set<UUID> open = idsOf(selected.open());
        Set<UUID> known = idsOf(found);
        for (int need = 0; need < situation.needs().size(); need++) {
            int position = need;
            others.meeting(need)
                    .filter(candidate -> !open.contains(candidate.id()) && isNear(candidate.distance()))
                    .limit(MAX_PER_NEED)
                    .forEach(candidate ->
                            ruledOut.putIfAbsent(candidate.id(), tell(candidate, describer.whyRefused(candidate))));
            if (!situation.needs().get(need).meaning().bestCategories().isEmpty()) {
                listNearbyForOthers(position, known)
                        .forEach(service ->
                                ruledOut.putIfAbsent(service.hit().service().id(), service));
            }
        }
        return ruledOut.values().stream().limit(MAX_TOTAL).toList();
    }

    private static Set<UUID> idsOf(CandidateSet candidates) {
        Set<UUID> ids = new HashSet<>();
        candidates.all().forEach(candidate -> ids.add(candidate.id()));
        return ids;
    }

    private static boolean isNear(Double distance) {
        return distance == null || distance <= NEAR_METRES;
    }

    private RuledOutService tell(DoorCandidate candidate, Reason reason) {
        List<Integer> needs = candidate.fits().keySet().stream().sorted().toList();
        return new RuledOutService(describer.hit(candidate, needs), needs, reason);
    }

    private List<RuledOutService> listNearbyForOthers(int need, Set<UUID> known) {
        var question = SituationQuestions.forReasons(
                situation, List.of(situation.needs().get(need)));
        return search.listAnywhere(question, situation.needs().get(need).meaning(), LOOKED_AT).stream()
                .filter(service -> !known.contains(service.service().id()))
                .filter(this::servesElsewhere)
                .map(search.explainerElsewhere(question))
                // The nearest come first: what comes after one that is far need not be told.
                .takeWhile(hit -> hit.distance() != null && hit.distance() <= NEAR_METRES)
                .limit(MAX_PER_NEED)
                .map(hit -> new RuledOutService(hit, List.of(need), Reason.SERVES_ELSEWHERE))
                .toList();
    }

    private boolean servesElsewhere(FoundService service) {
        AreaCoverage area =
                service.areaKey() == null ? null : situation.coverage().areas().get(service.areaKey());
        return area != null && area.certainty() == Certainty.NONE;
    }
}
