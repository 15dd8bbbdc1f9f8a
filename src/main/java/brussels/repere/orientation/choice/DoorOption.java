package brussels.repere.orientation.choice;

import java.util.Map;

/**
 * A service that may be a door. Immutable.
 *
 * @param rank its place among all options, by which plans of equal cost are told apart; no two have the same
 * @param cost what it costs to go there, whatever for
 * @param needCosts for each need that it meets, by its position, what meeting it there costs beside that
 * @param maxNeeds how many needs it may meet at most
 */
public record DoorOption(int rank, PlanCost cost, Map<Integer, PlanCost> needCosts, int maxNeeds) {

    public DoorOption {
        needCosts = Map.copyOf(needCosts);
    }

    /** Returns the needs that it meets, as a set of bits. */
    int needs() {
        int needs = 0;
        for (int need : needCosts.keySet()) {
            needs |= 1 << need;
        }
        return needs;
    }

    /** Returns what it costs to go there for some of its needs. */
    PlanCost costFor(int needs) {
        PlanCost sum = cost;
        for (int rest = needs; rest != 0; rest &= rest - 1) {
            sum = sum.plus(needCosts.get(Integer.numberOfTrailingZeros(rest)));
        }
        return sum;
    }

    boolean mayMeet(int needs) {
        return Integer.bitCount(needs) <= maxNeeds;
    }

    /** Returns whether it meets more needs than it may, so that which of them has to be chosen. */
    boolean meetsMoreThanItMay() {
        return needCosts.size() > maxNeeds;
    }
}
