package brussels.repere.directory;

import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.text.Bilingual;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What a source says of one institution: an organisation with one service at one location. Immutable.
 *
 * @param categories ids of taxonomy terms
 * @param languages BCP 47, and {@code via-interpreter}
 * @param site null for a service without a place
 * @param confidential whether the site is; such a site is kept, and never shown
 * @param area null where nobody declared one
 * @param hours in the source's own words; null where there are none
 * @param eligibility as the source states it, not as its words may be read
 * @param availability null where it is not known
 */
public record DirectoryEntry(
        Provenance provenance,
        Bilingual name,
        List<String> alternateNames,
        Bilingual legalStatus,
        List<String> categories,
        List<String> languages,
        List<DeliveryMode> modes,
        Site site,
        boolean confidential,
        ServiceArea area,
        List<String> phones,
        String website,
        String email,
        Bilingual hours,
        ServiceTexts texts,
        Eligibility eligibility,
        StatedAvailability availability) {

    public DirectoryEntry {
        alternateNames = List.copyOf(alternateNames);
        categories = List.copyOf(categories);
        languages = List.copyOf(languages);
        modes = List.copyOf(modes);
        phones = List.copyOf(phones);
    }

    /** The same, verified at a time that is known already where this source does not say when. */
    public DirectoryEntry withLastVerifiedIfUnknown(YearMonth known) {
        if (provenance.lastVerified() != null || known == null) {
            return this;
        }
        return withProvenance(
                new Provenance(provenance.source(), provenance.sourceId(), provenance.retrievedOn(), known));
    }

    /** The same for the same content, whenever it was retrieved. */
    public String contentHash() {
        Provenance undated =
                new Provenance(provenance.source(), provenance.sourceId(), null, provenance.lastVerified());
        return ContentHash.of(StoredText.of(withProvenance(undated)));
    }

    /** The same, but for some fields as another one has them. */
    public DirectoryEntry withFieldsFrom(Set<EntryField> fields, DirectoryEntry other) {
        Function<EntryField, DirectoryEntry> of = field -> fields.contains(field) ? other : this;
        return new DirectoryEntry(
                provenance,
                of.apply(EntryField.NAME).name,
                of.apply(EntryField.ALTERNATE_NAMES).alternateNames,
                of.apply(EntryField.LEGAL_STATUS).legalStatus,
                of.apply(EntryField.CATEGORIES).categories,
                of.apply(EntryField.LANGUAGES).languages,
                of.apply(EntryField.MODES).modes,
                of.apply(EntryField.LOCATION).site,
                of.apply(EntryField.LOCATION).confidential,
                of.apply(EntryField.AREA).area,
                of.apply(EntryField.PHONES).phones,
                of.apply(EntryField.WEBSITE).website,
                of.apply(EntryField.EMAIL).email,
                of.apply(EntryField.HOURS).hours,
                new ServiceTexts(
                        of.apply(EntryField.DESCRIPTION).texts.description(),
                        of.apply(EntryField.ELIGIBILITY_DESCRIPTION).texts.eligibilityDescription(),
                        of.apply(EntryField.APPLICATION_PROCESS).texts.applicationProcess(),
                        of.apply(EntryField.FEES_DESCRIPTION).texts.feesDescription(),
                        of.apply(EntryField.ACCREDITATIONS).texts.accreditations()),
                of.apply(EntryField.ELIGIBILITY).eligibility,
                of.apply(EntryField.AVAILABILITY).availability);
    }

    private DirectoryEntry withProvenance(Provenance other) {
        return new DirectoryEntry(
                other,
                name,
                alternateNames,
                legalStatus,
                categories,
                languages,
                modes,
                site,
                confidential,
                area,
                phones,
                website,
                email,
                hours,
                texts,
                eligibility,
                availability);
    }
}
