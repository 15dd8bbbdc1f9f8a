package brussels.repere.orientation.situation;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What whoever makes the plan wishes of it. All ids are of services, or of services at a location. Immutable.
 *
 * @param excluded no doors: tried already, or full
 * @param preferred doors that meet as many needs as they can
 * @param swaps by the id of a need, the only service that is to meet it
 */
public record PlanWishes(Set<UUID> excluded, Set<UUID> preferred, Map<String, UUID> swaps, Objective objective) {

    public static final PlanWishes NONE = new PlanWishes(Set.of(), Set.of(), Map.of(), Objective.BALANCED);

    public PlanWishes {
        excluded = Set.copyOf(excluded);
        preferred = Set.copyOf(preferred);
        swaps = Map.copyOf(swaps);
    }

    /** Returns the same with more preferred doors, and nothing swapped. */
    public PlanWishes preferring(Set<UUID> others) {
        return new PlanWishes(
                excluded,
                Stream.concat(preferred.stream(), others.stream()).collect(Collectors.toSet()),
                Map.of(),
                objective);
    }

    /** What counts where plans meet the same needs equally well. */
    public enum Objective {
        /** Few doors, but one more where that saves a long way again and again. */
        BALANCED,
        /** Few doors alone. */
        FEWEST
    }
}
