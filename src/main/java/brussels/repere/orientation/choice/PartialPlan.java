package brussels.repere.orientation.choice;

import java.util.Arrays;

/**
 * Doors for some of the needs, as a list that shares its rest with others. Immutable.
 *
 * @param needs what the first door is for, as a set of bits
 * @param door null where nobody meets these needs
 * @param rest null for the plan of no needs
 */
record PartialPlan(PlanCost cost, int needs, DoorOption door, PartialPlan rest) {

    static final PartialPlan EMPTY = new PartialPlan(PlanCost.NONE, 0, null, null);

    /** Above all ranks, so that any door comes before none. */
    private static final int NO_DOOR = Integer.MAX_VALUE;

    /** Returns the better of a plan and of another that goes on with a further door; the other is only made if it is better. */
    static PartialPlan better(PartialPlan known, PartialPlan rest, int needs, DoorOption door, PlanCost cost) {
        if (known != null) {
            int order = PlanCost.compare(
                    rest.cost.weighty() + cost.weighty(),
                    rest.cost.metres() + cost.metres(),
                    rest.cost.months() + cost.months(),
                    known.cost);
            if (order > 0) {
                return known;
            }
            if (order == 0) {
                PartialPlan equal = new PartialPlan(rest.cost.plus(cost), needs, door, rest);
                return Arrays.compare(equal.ranks(), known.ranks()) < 0 ? equal : known;
            }
        }
        return new PartialPlan(rest.cost.plus(cost), needs, door, rest);
    }

    /** Returns the rank of the door of each need, which says between plans of equal cost; the same needs are met by both. */
    private int[] ranks() {
        int[] ranks = new int[Integer.SIZE];
        for (PartialPlan part = this; part != null; part = part.rest) {
            for (int left = part.needs; left != 0; left &= left - 1) {
                ranks[Integer.numberOfTrailingZeros(left)] = part.door == null ? NO_DOOR : part.door.rank();
            }
        }
        return ranks;
    }

    /** Returns this plan with all doors of another, for other needs. */
    PartialPlan and(PartialPlan other) {
        PartialPlan joined = this;
        for (PartialPlan part = other; part.rest != null; part = part.rest) {
            PlanCost own = part.door == null ? minus(part.cost, part.rest.cost) : part.door.costFor(part.needs);
            joined = new PartialPlan(joined.cost.plus(own), part.needs, part.door, joined);
        }
        return joined;
    }

    /** Returns whether two of its doors are the same service. */
    boolean usesOneTwice() {
        for (PartialPlan part = this; part != null; part = part.rest) {
            for (PartialPlan other = part.rest; other != null; other = other.rest) {
                if (part.door != null && part.door == other.door) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean isBefore(PartialPlan other) {
        int order = cost.compareTo(other.cost);
        return order < 0 || order == 0 && Arrays.compare(ranks(), other.ranks()) < 0;
    }

    private static PlanCost minus(PlanCost sum, PlanCost part) {
        return new PlanCost(sum.weighty() - part.weighty(), sum.metres() - part.metres(), sum.months() - part.months());
    }
}
