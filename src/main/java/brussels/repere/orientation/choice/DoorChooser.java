package brussels.repere.orientation.choice;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Chooses the doors that together cost least: exact, by the best plan for each set of needs from the best plans for smaller ones. It
 * rests on two things: a cost is a sum over doors and needs, and a sum keeps its order when the same is added on both sides.
 *
 * <p>A service is one door. First the best plan is sought as if a service could be several, which is quicker; only a service that
 * meets more needs than it may can then stand in it twice, since one door less is always better. If one does, the services of that
 * kind are taken one after the other, each once or not at all, and all others as before.
 *
 * <p>Between plans of equal cost, that one is best whose first need has the door of the lowest rank, then the second, and so on.
 */
public final class DoorChooser {

    /** Sets of needs are bits, and the work grows threefold with each. */
    public static final int MAX_NEEDS = 10;

    private final int needCount;
    private final List<PlanCost> withoutDoor;

    /**
     * @param withoutDoor for each need, what it costs that nobody meets it
     * @throws IllegalArgumentException for more than {@link #MAX_NEEDS}
     */
    public DoorChooser(List<PlanCost> withoutDoor) {
        if (withoutDoor.size() > MAX_NEEDS) {
            throw new IllegalArgumentException("more than " + MAX_NEEDS + " needs: " + withoutDoor.size());
        }
        this.needCount = withoutDoor.size();
        this.withoutDoor = List.copyOf(withoutDoor);
    }

    public DoorChoice choose(Collection<DoorOption> options) {
        PartialPlan[] plans = choose(new BestOptions(needCount, 1, options));
        PartialPlan best = plans[plans.length - 1];
        return toChoice(best.usesOneTwice() ? chooseEachOnce(options) : best);
    }

    /** Returns the best plan for each set of needs, by the best option for each set alone. */
    private PartialPlan[] choose(BestOptions best) {
        PartialPlan[] plans = new PartialPlan[1 << needCount];
        plans[0] = PartialPlan.EMPTY;
        for (int needs = 1; needs < plans.length; needs++) {
            int lowest = Integer.lowestOneBit(needs);
            int others = needs ^ lowest;
            PartialPlan known = PartialPlan.better(
                    null, plans[others], lowest, null, withoutDoor.get(Integer.numberOfTrailingZeros(lowest)));
            for (int more = others; ; more = more - 1 & others) {
                int together = more | lowest;
                DoorOption door = best.first(together);
                if (door != null) {
                    known = PartialPlan.better(
                            known, plans[needs ^ together], together, door, best.firstCost(together));
                }
                if (more == 0) {
                    break;
                }
            }
            plans[needs] = known;
        }
        return plans;
    }

    private PartialPlan chooseEachOnce(Collection<DoorOption> options) {
        BestOptions best = new BestOptions(needCount, needCount, options);
        List<DoorOption> limited = best.listLimited();
        Set<DoorOption> others = best.all();
        limited.forEach(others::remove);
        PartialPlan[] byOthers = choose(new BestOptions(needCount, 1, others));
        PartialPlan[] byLimited = new PartialPlan[1 << needCount];
        byLimited[0] = PartialPlan.EMPTY;
        limited.forEach(option -> addOnce(option, byLimited));
        PartialPlan known = null;
        for (int needs = 0; needs < byLimited.length; needs++) {
            if (byLimited[needs] != null) {
                PartialPlan whole = byLimited[needs].and(byOthers[byLimited.length - 1 ^ needs]);
                known = known == null || whole.isBefore(known) ? whole : known;
            }
        }
        return known;
    }

    /** Lets an option meet some of its needs in each plan, or none. */
    private static void addOnce(DoorOption option, PartialPlan[] plans) {
        PartialPlan[] before = plans.clone();
        int all = option.needs();
        for (int needs = all; needs != 0; needs = needs - 1 & all) {
            if (!option.mayMeet(needs)) {
                continue;
            }
            PlanCost cost = option.costFor(needs);
            for (int met = 0; met < before.length; met++) {
                if (before[met] != null && (met & needs) == 0) {
                    plans[met | needs] = PartialPlan.better(plans[met | needs], before[met], needs, option, cost);
                }
            }
        }
    }

    private DoorChoice toChoice(PartialPlan plan) {
        DoorOption[] doorByNeed = new DoorOption[needCount];
        for (PartialPlan part = plan; part != null; part = part.rest()) {
            for (int left = part.needs(); left != 0; left &= left - 1) {
                doorByNeed[Integer.numberOfTrailingZeros(left)] = part.door();
            }
        }
        return new DoorChoice(plan.cost(), Arrays.asList(doorByNeed));
    }
}
