package brussels.repere.orientation.result;

import brussels.repere.orientation.situation.SituationNeed;

/**
 * A need that was only perhaps meant, and who would meet it. Immutable.
 *
 * @param door null where nobody known meets it here
 */
public record PossibleDoor(SituationNeed need, DoorHit door) {}
