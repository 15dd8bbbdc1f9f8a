package brussels.repere.orientation.choice;

/**
 * What a door, a need without one, or a whole plan costs: the lower, the better. Costs are added part by part, and the weightier parts
 * decide first, so that no sum of lesser parts outweighs a greater one. Immutable.
 *
 * @param weighty the {@link CostPart}s, each in its own digits
 * @param metres the way to all doors
 * @param months how old the facts of all doors are
 */
public record PlanCost(long weighty, long metres, long months) implements Comparable<PlanCost> {

    public static final PlanCost NONE = new PlanCost(0, 0, 0);

    /** Returns what counts so many times in one part and nowhere else. */
    public static PlanCost of(CostPart part, int count) {
        return new PlanCost(part.digits(count), 0, 0);
    }

    public PlanCost plus(PlanCost other) {
        return new PlanCost(weighty + other.weighty, metres + other.metres, months + other.months);
    }

    /** Returns the same with a count added to one part. */
    public PlanCost plus(CostPart part, int count) {
        return new PlanCost(weighty + part.digits(count), metres, months);
    }

    /** Returns how often it counts in a part. */
    public int count(CostPart part) {
        return part.read(weighty);
    }

    @Override
    public int compareTo(PlanCost other) {
        return compare(weighty, metres, months, other);
    }

    /** Compares a sum that was not made yet: most sums are made to be thrown away. */
    static int compare(long weighty, long metres, long months, PlanCost other) {
        int order = Long.compare(weighty, other.weighty);
        if (order == 0) {
            order = Long.compare(metres, other.metres);
        }
        return order == 0 ? Long.compare(months, other.months) : order;
    }
}
