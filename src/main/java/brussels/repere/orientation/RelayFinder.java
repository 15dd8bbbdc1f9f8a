package brussels.repere.orientation;

import brussels.repere.coverage.Certainty;
import brussels.repere.coverage.Tier;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.orientation.candidates.CandidateFinder;
import brussels.repere.orientation.candidates.CandidateSet;
import brussels.repere.orientation.candidates.CpasRule;
import brussels.repere.orientation.candidates.DoorCandidate;
import brussels.repere.orientation.result.DoorDescriber;
import brussels.repere.orientation.result.DoorHit;
import brussels.repere.orientation.situation.PlanWishes;
import brussels.repere.orientation.situation.Situation;
import brussels.repere.orientation.situation.SituationNeed;
import brussels.repere.orientation.situation.SituationPerson;
import brussels.repere.search.question.SearchIntent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the relay: one general social service near home that stays when the doors are through. It is the CPAS that is competent for the
 * place; where a CPAS is a door already, is refused or excluded, a general social service of the quartier or the commune.
 */
record RelayFinder(CandidateFinder finder, Taxonomy taxonomy) {

    /** Social services of a CPAS, of a commune, and private ones. */
    private static final List<String> GENERAL_SOCIAL_WORK = List.of("L54", "L103");

    private static final Set<Tier> NEAR_HOME = Set.of(Tier.QUARTIER, Tier.COMMUNE);
    private static final int BEYOND_ALL_METRES = 1_000_000;

    /** Returns null where none is known, or nobody said where the person lives. */
    DoorHit find(Situation situation, SelectedDoors selected, DoorDescriber describer) {
        if (situation.isAnywhere()) {
            return null;
        }
        CandidateSet near = findGeneralServices(situation);
        boolean hasCpas = selected.needsByDoor().keySet().stream().anyMatch(door -> CpasRule.isCpas(door.service()));
        Optional<DoorCandidate> cpas = hasCpas ? Optional.empty() : nearest(near, situation, true);
        return cpas.or(() -> nearest(near, situation, false))
                .filter(relay -> !selected.needsByDoor().containsKey(relay))
                .map(relay -> describer.describe(relay, List.of()))
                .orElse(null);
    }

    private CandidateSet findGeneralServices(Situation situation) {
        List<String> terms = GENERAL_SOCIAL_WORK.stream()
                .filter(term -> taxonomy.find(term).isPresent())
                .toList();
        SituationPerson person = situation.person();
        SituationNeed general = new SituationNeed("relay", "", new SearchIntent.Need(terms, List.of(), true), false);
        Situation question = new Situation(
                situation.coverage(),
                List.of(general),
                person,
                situation.visitTime(),
                PlanWishes.NONE,
                situation.lang());
        return finder.find(question).without(situation.wishes()).open(person);
    }

    private static Optional<DoorCandidate> nearest(CandidateSet services, Situation situation, boolean cpas) {
        return services.all().stream()
                .filter(service -> CpasRule.isCpas(service.service()) == cpas)
                .filter(service -> servesNearHome(service, situation))
                .min(Comparator.comparing(
                                (DoorCandidate service) -> service.fits().get(0).certain() ? 0 : 1)
                        .thenComparing(service -> service.fits().get(0).mainWork() ? 0 : 1)
                        .thenComparing(service -> service.distance() == null ? BEYOND_ALL_METRES : service.distance())
                        .thenComparing(DoorCandidate::id));
    }

    private static boolean servesNearHome(DoorCandidate service, Situation situation) {
        var area = situation.coverage().areas().get(service.found().areaKey());
        return area != null && area.certainty() != Certainty.NONE && NEAR_HOME.contains(area.tier());
    }
}
