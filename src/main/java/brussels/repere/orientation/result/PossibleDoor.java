package brussels.repere.orientation.result;

import brussels.repere.orientation.situation.SituationNeed;

/** A need that was only perhaps meant, and who would meet it. Immutable. */
public record PossibleDoor(SituationNeed need, DoorHit door) {}
