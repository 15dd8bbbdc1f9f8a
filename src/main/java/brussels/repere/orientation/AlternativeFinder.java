package brussels.repere.orientation;

import brussels.repere.orientation.candidates.DoorCandidate;
import brussels.repere.orientation.result.DoorDescriber;
import brussels.repere.orientation.result.DoorHit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds who else meets the needs of a door, so that a full service is no dead end. */
final class AlternativeFinder {

    private static final int PER_NEED = 3;
    private static final int MAX_SPECIALISTS = 3;

    private final SelectedDoors selected;
    private final DoorDescriber describer;
    private final Set<UUID> organizationsOfDoors = new HashSet<>();
    private final Map<Integer, List<DoorCandidate>> candidatesByNeed = new HashMap<>();

    AlternativeFinder(SelectedDoors selected, DoorDescriber describer) {
        this.selected = selected;
        this.describer = describer;
        selected.needsByDoor().keySet().forEach(door -> organizationsOfDoors.add(door.organizationId()));
    }

    /** Returns for each need of the door up to three others, each of another organisation; who meets several comes first. */
    List<DoorHit> list(DoorCandidate door, List<Integer> needs) {
        Map<DoorCandidate, List<Integer>> needsByOther = new LinkedHashMap<>();
        for (int need : needs) {
            best(need, PER_NEED)
                    .forEach(other -> needsByOther.putIfAbsent(
                            other, needs.stream().filter(other::meets).toList()));
        }
        List<DoorCandidate> others = new ArrayList<>(needsByOther.keySet());
        others.sort(Comparator.comparing(other -> -needsByOther.get(other).size()));
        return others.stream()
                .map(other -> describer.describe(other, needsByOther.get(other)))
                .toList();
    }

    /** Returns the best for one need alone, one of each organisation, none of a door of the plan. */
    private List<DoorCandidate> best(int need, int limit) {
        Set<UUID> organizations = new HashSet<>(organizationsOfDoors);
        return candidatesByNeed.computeIfAbsent(need, this::rank).stream()
                .filter(candidate -> organizations.add(candidate.organizationId()))
                .limit(limit)
                .toList();
    }

    /** Returns who meets a need, in the order of what each costs for it alone, then of the ranks. */
    private List<DoorCandidate> rank(int need) {
        return selected.options().stream()
                .filter(option -> option.needCosts().containsKey(need))
                .map(option -> Map.entry(option.cost().plus(option.needCosts().get(need)), option))
                .sorted(Map.Entry.comparingByKey())
                .map(priced -> selected.open().all().get(priced.getValue().rank()))
                .toList();
    }

    /** Returns for each need whose door is no specialist, though the need wants one, the best specialist that there is. */
    List<DoorHit> listSpecialists() {
        Map<DoorCandidate, List<Integer>> specialists = new LinkedHashMap<>();
        for (int need = 0; need < selected.doorByNeed().size(); need++) {
            int position = need;
            DoorCandidate door = selected.doorByNeed().get(need);
            boolean lacksOne = door != null
                    && door.fit(need).filter(fit -> !fit.specialist()).isPresent();
            if (lacksOne) {
                best(need, Integer.MAX_VALUE).stream()
                        .filter(other -> other.fits().get(position).specialist())
                        .findFirst()
                        .ifPresent(other -> specialists
                                .computeIfAbsent(other, key -> new ArrayList<>())
                                .add(position));
            }
        }
        return specialists.entrySet().stream()
                .limit(MAX_SPECIALISTS)
                .map(entry -> describer.describe(entry.getKey(), entry.getValue()))
                .toList();
    }
}
