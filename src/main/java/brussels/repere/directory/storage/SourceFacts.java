package brussels.repere.directory.storage;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.ServiceArea;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.eligibility.StatedCapacity;
import brussels.repere.text.Bilingual;
import java.time.LocalDate;
import java.util.List;

/**
 * What the next import of a source needs of a record that is stored: when it was retrieved, and what other imports or operators may
 * have added that the source does not say. Immutable.
 *
 * @param area null where nobody declared one
 * @param eligibility as it was stated
 * @param availability null where it is not known
 * @param capacity null where it is not known
 * @param fees null where nobody said
 * @param confidential whether its site is confidential, which a source that does not know of it does not undo
 * @param retrievedOn when it was taken from its source; null if that was not noted
 * @param closed whether its source had it no more
 */
public record SourceFacts(
        List<String> categories,
        List<String> languages,
        List<DeliveryMode> modes,
        ServiceArea area,
        Eligibility eligibility,
        StatedAvailability availability,
        StatedCapacity capacity,
        Bilingual fees,
        boolean confidential,
        LocalDate retrievedOn,
        boolean closed) {

    static SourceFacts of(DirectoryEntry entry, boolean closed) {
        return new SourceFacts(
                entry.offering().categories(),
                entry.offering().languages(),
                entry.offering().modes(),
                entry.area(),
                entry.access().eligibility(),
                entry.access().availability(),
                entry.access().capacity(),
                entry.texts().feesDescription(),
                entry.location().confidential(),
                entry.provenance().retrievedOn(),
                closed);
    }
}
