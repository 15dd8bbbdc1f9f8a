package brussels.repere.orientation.result;

import java.util.List;

/**
 * A door of a plan.
 *
 * @param alternatives of other organisations: up to three for each of its needs, those that meet several first
 */
public record PlannedDoor(DoorHit door, List<DoorHit> alternatives) {}
