package brussels.repere.observatory.trial;

import brussels.repere.geography.StatisticalSector;
import brussels.repere.observatory.SectorCover;

/**
 * A statistical sector whose people would be served by other services.
 *
 * @param people null where it is not known how many live there
 */
public record SectorChange(StatisticalSector sector, Long people, SectorCover before, SectorCover after) {

    /** What a change means for the people of a sector. */
    public enum Effect {
        /** What serves them best is of a better class. */
        BETTER,
        /** The class is the same, and there is more of it. */
        MORE,
        /** The class is the same, and there is less of it. */
        FEWER,
        /** What serves them best is of a worse class. */
        WORSE
    }

    public Effect effect() {
        int classes = after.best().compareTo(before.best());
        if (classes != 0) {
            return classes > 0 ? Effect.BETTER : Effect.WORSE;
        }
        return after.compareTo(before) > 0 ? Effect.MORE : Effect.FEWER;
    }
}
