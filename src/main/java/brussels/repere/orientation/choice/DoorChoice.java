package brussels.repere.orientation.choice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The best plan.
 *
 * @param cost of all its doors, and of the needs without one
 * @param doorByNeed the door of each need; null where nobody meets it
 */
public record DoorChoice(PlanCost cost, List<DoorOption> doorByNeed) {

    /** Returns the doors with the positions of the needs that each meets, in the order of the needs. */
    public Map<DoorOption, List<Integer>> listDoors() {
        Map<DoorOption, List<Integer>> needsByDoor = new LinkedHashMap<>();
        for (int need = 0; need < doorByNeed.size(); need++) {
            if (doorByNeed.get(need) != null) {
                needsByDoor
                        .computeIfAbsent(doorByNeed.get(need), door -> new ArrayList<>())
                        .add(need);
            }
        }
        return needsByDoor;
    }
}
