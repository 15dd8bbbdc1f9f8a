package brussels.repere.orientation.choice;

import java.util.Arrays;
import java.util.List;

/** Tries every assignment of needs to doors, one after the other; it only gives up what already costs more than the best. */
final class ExhaustiveChooser {

    private final List<PlanCost> withoutDoor;
    private final List<DoorOption> options;
    private final DoorOption[] assigned;
    private DoorOption[] best;
    private PlanCost bestCost;

    ExhaustiveChooser(List<PlanCost> withoutDoor, List<DoorOption> options) {
        this.withoutDoor = withoutDoor;
        this.options = options;
        this.assigned = new DoorOption[withoutDoor.size()];
    }

    DoorChoice choose() {
        assign(0, PlanCost.NONE);
        return new DoorChoice(bestCost, Arrays.asList(best));
    }

    private void assign(int need, PlanCost cost) {
        if (bestCost != null && cost.compareTo(bestCost) > 0) {
            return;
        }
        if (need == assigned.length) {
            if (bestCost == null || cost.compareTo(bestCost) < 0 || isBefore(assigned, best)) {
                bestCost = cost;
                best = assigned.clone();
            }
            return;
        }
        for (DoorOption option : options) {
            long used = Arrays.stream(assigned, 0, need)
                    .filter(door -> door == option)
                    .count();
            if (option.needCosts().containsKey(need) && used < option.maxNeeds()) {
                PlanCost more = option.needCosts().get(need);
                assigned[need] = option;
                assign(need + 1, cost.plus(used == 0 ? more.plus(option.cost()) : more));
            }
        }
        assigned[need] = null;
        assign(need + 1, cost.plus(withoutDoor.get(need)));
    }

    private static boolean isBefore(DoorOption[] some, DoorOption[] others) {
        for (int need = 0; need < some.length; need++) {
            int one = some[need] == null ? Integer.MAX_VALUE : some[need].rank();
            int other = others[need] == null ? Integer.MAX_VALUE : others[need].rank();
            if (one != other) {
                return one < other;
            }
        }
        return false;
    }
}
