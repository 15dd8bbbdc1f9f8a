package brussels.repere.directory.taxonomy;

import brussels.repere.text.Bilingual;
import java.util.List;

/**
 * An emergency or help line.
 *
 * @param hours {@code 24/7} or {@code 10:00-24:00}; null where they are not known
 * @param languages BCP 47
 * @param purpose for whom or what it is; null where that is not said
 */
public record HelpLine(
        String id, Bilingual name, String phone, String hours, List<String> languages, Bilingual purpose) {}
