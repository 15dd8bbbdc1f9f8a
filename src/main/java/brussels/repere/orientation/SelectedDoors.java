package brussels.repere.orientation;

import brussels.repere.orientation.candidates.CandidateSet;
import brussels.repere.orientation.candidates.DoorCandidate;
import brussels.repere.orientation.choice.DoorOption;
import brussels.repere.orientation.choice.PlanCost;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The doors of the best plan, before they are told. Immutable.
 *
 * @param open all who could have been doors
 * @param options what each of them costs, in the same order
 * @param doorByNeed null where nobody meets the need
 */
record SelectedDoors(CandidateSet open, List<DoorOption> options, List<DoorCandidate> doorByNeed, PlanCost cost) {

    /** Returns the doors with the positions of their needs, in the order of the needs. */
    Map<DoorCandidate, List<Integer>> needsByDoor() {
        Map<DoorCandidate, List<Integer>> needs = new LinkedHashMap<>();
        for (int need = 0; need < doorByNeed.size(); need++) {
            if (doorByNeed.get(need) != null) {
                needs.computeIfAbsent(doorByNeed.get(need), door -> new ArrayList<>())
                        .add(need);
            }
        }
        return needs;
    }

    /** Returns the positions of the needs whose door is another than in a second plan. */
    List<Integer> listDifferences(SelectedDoors other) {
        List<Integer> different = new ArrayList<>();
        for (int need = 0; need < doorByNeed.size(); need++) {
            if (!Objects.equals(id(need), other.id(need))) {
                different.add(need);
            }
        }
        return different;
    }

    private Object id(int need) {
        return doorByNeed.get(need) == null ? null : doorByNeed.get(need).id();
    }
}
