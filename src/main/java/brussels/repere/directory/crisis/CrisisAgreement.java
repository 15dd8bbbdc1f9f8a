package brussels.repere.directory.crisis;

import brussels.repere.text.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was agreed for a crisis beforehand, and who triggers it. Immutable.
 *
 * @param id null for one that is not stored yet
 * @param bassin its code; null for the whole Region
 * @param agreed null for no word on it
 * @param triggeredBy the function that triggers it
 * @param phones of that function, in the order in which they are called; at least one
 * @param steps what happens then; null for no word on it
 * @param changedOn null for one that is not stored yet
 */
public record CrisisAgreement(
        UUID id,
        long version,
        String bassin,
        Bilingual title,
        Bilingual agreed,
        String triggeredBy,
        List<CrisisPhone> phones,
        Bilingual steps,
        LocalDate changedOn) {

    public static final int MAX_TITLE_LENGTH = 120;
    public static final int MAX_TEXT_LENGTH = 2000;

    public CrisisAgreement {
        phones = List.copyOf(phones);
    }
}
