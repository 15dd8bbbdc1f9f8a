package brussels.repere.orientation.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * For each set of needs, the options that meet it best, the best first. Where a plan has at most so many doors, no other option than
 * these can stand in the best one: one of them is always free, and better.
 */
final class BestOptions {

    private final int depth;
    private final DoorOption[][] bestByNeeds;
    private final PlanCost[][] costs;

    /**
     * @param needCount how many needs there are
     * @param depth how many options to keep for each set of needs
     */
    BestOptions(int needCount, int depth, Collection<DoorOption> options) {
        this.depth = depth;
        this.bestByNeeds = new DoorOption[1 << needCount][];
        this.costs = new PlanCost[1 << needCount][];
        options.forEach(this::add);
    }

    private void add(DoorOption option) {
        int all = option.needs();
        for (int needs = all; needs != 0; needs = needs - 1 & all) {
            if (option.mayMeet(needs)) {
                insert(needs, option, option.costFor(needs));
            }
        }
    }

    private void insert(int needs, DoorOption option, PlanCost cost) {
        if (bestByNeeds[needs] == null) {
            bestByNeeds[needs] = new DoorOption[depth];
            costs[needs] = new PlanCost[depth];
        }
        DoorOption[] best = bestByNeeds[needs];
        int at = depth;
        while (at > 0 && (best[at - 1] == null || isBefore(option, cost, best[at - 1], costs[needs][at - 1]))) {
            at--;
        }
        if (at < depth) {
            System.arraycopy(best, at, best, at + 1, depth - at - 1);
            System.arraycopy(costs[needs], at, costs[needs], at + 1, depth - at - 1);
            best[at] = option;
            costs[needs][at] = cost;
        }
    }

    private static boolean isBefore(DoorOption one, PlanCost cost, DoorOption other, PlanCost otherCost) {
        int order = cost.compareTo(otherCost);
        return order < 0 || order == 0 && one.rank() < other.rank();
    }

    /** Returns the option that meets all these needs best; null if none does. */
    DoorOption first(int needs) {
        return bestByNeeds[needs] == null ? null : bestByNeeds[needs][0];
    }

    PlanCost firstCost(int needs) {
        return costs[needs][0];
    }

    /** Returns all options that are among the best for some needs. */
    Set<DoorOption> all() {
        Set<DoorOption> all = new LinkedHashSet<>();
        Arrays.stream(bestByNeeds)
                .filter(best -> best != null)
                .flatMap(Arrays::stream)
                .filter(option -> option != null)
                .forEach(all::add);
        return all;
    }

    /** Returns those that meet more needs than they may. */
    List<DoorOption> listLimited() {
        return new ArrayList<>(
                all().stream().filter(DoorOption::meetsMoreThanItMay).toList());
    }
}
