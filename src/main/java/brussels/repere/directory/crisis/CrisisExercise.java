package brussels.repere.directory.crisis;

import brussels.repere.text.Bilingual;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An exercise for a crisis, held or planned. Immutable.
 *
 * @param id null for one that is not stored yet
 * @param bassin its code; null for the whole Region
 * @param heldOn may lie ahead
 * @param learnt null for nothing yet
 */
public record CrisisExercise(
        UUID id, long version, String bassin, LocalDate heldOn, Bilingual tried, Bilingual learnt) {

    public static final int MAX_TEXT_LENGTH = 2000;
}
