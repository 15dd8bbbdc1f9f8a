package brussels.repere.orientation.result;

import brussels.repere.orientation.choice.PlanCost;
import brussels.repere.search.SearchHit;
import java.util.List;

/**
 * Doors for a situation. Needs are named by their positions. Immutable.
 *
 * @param doors in the order of the needs
 * @param relay the general social service near by; null where none is known
 * @param specialists who is there for a need that wants a specialist, where its door is not
 * @param withoutDoor the needs that nobody known meets here
 * @param notThese who comes to mind and is no door
 * @param questions whose answers would change the plan
 * @param possible what was only perhaps meant and somebody meets, in the order of the text
 * @param cost by what it was compared with all others
 */
public record OrientationPlan(
        List<PlannedDoor> doors,
        DoorHit relay,
        List<DoorHit> specialists,
        List<NeedWithoutDoor> withoutDoor,
        List<RuledOutService> notThese,
        List<PlanQuestion> questions,
        List<PossibleDoor> possible,
        PlanCost cost) {

    /**
     * A need that nobody known meets here.
     *
     * @param reason why
     * @param nearest who meets it elsewhere, the nearest first
     */
    public record NeedWithoutDoor(int need, Reason reason, List<SearchHit> nearest) {

        /** Why a need has no door. */
        public enum Reason {
            /** Nobody known meets it at this place, for this person. */
            NOBODY,
            /** Whoever does was excluded by whoever makes the plan. */
            EXCLUDED,
            /** It does not go with the ages that were told. */
            CONTRADICTS_AGE;

            /** Returns its name in the API. */
            public String code() {
                return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            }
        }
    }
}
