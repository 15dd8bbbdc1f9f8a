package brussels.repere.directory;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known here of one institution of a source, as far as its next import has to know it. Immutable.
 *
 * @param area null where nobody declared one
 * @param confidential whether its site is, which no source that does not know it takes back
 * @param retrievedOn when it was taken from its source; null if nobody noted it
 * @param closed whether its source had it no more
 */
public record SourceFacts(
        List<String> categories,
        List<String> languages,
        List<DeliveryMode> modes,
        ServiceArea area,
        boolean confidential,
        LocalDate retrievedOn,
        boolean closed) {}
