package brussels.repere.observatory;

import brussels.repere.geography.Territory;
import java.util.List;

/**
 * The figures of one territory. Immutable.
 *
 * @param people its inhabitants; null where that is not known of one of its sectors, and then there are no people by class and no reach
 * @param seat how many services have their seat in it; confidential seats are nowhere
 * @param finer services whose area is finer than the Region
 * @param region services whose area is the whole Region
 * @param unknownCapacity of how many of the services that serve it nobody knows how many people they can take
 * @param oldFacts of how many of them the facts are old
 */
public record ObservatoryCell(
        Territory territory,
        Long people,
        int seat,
        AreaCount finer,
        AreaCount region,
        PeopleByClass peopleByClass,
        List<ReachCount> reach,
        int unknownCapacity,
        int oldFacts) {

    /** Of fewer people, rates are chance. */
    public static final int MIN_PEOPLE_FOR_RATE = 500;

    private static final double THOUSAND = 1_000;

    public ObservatoryCell {
        reach = List.copyOf(reach);
    }

    /** Returns how many services serve the territory by their area, certainly or in part. */
    public int serving() {
        return finer.total() + region.total();
    }

    public boolean hasRates() {
        return people != null && people >= MIN_PEOPLE_FOR_RATE;
    }

    /** Returns so many for 1,000 inhabitants; null where too few people live. */
    public Double per1000(int count) {
        return hasRates() ? count * THOUSAND / people : null;
    }

    /** Returns the share of the services that serve the territory; null if none does. */
    public Double shareOfServing(int count) {
        return serving() == 0 ? null : (double) count / serving();
    }
}
