package brussels.repere.directory;

import brussels.repere.eligibility.Availability;
import brussels.repere.eligibility.Eligibility;
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
        Availability availability) {

    public DirectoryEntry {
        alternateNames = List.copyOf(alternateNames);
        categories = List.copyOf(categories);
        languages = List.copyOf(languages);
        modes = List.copyOf(modes);
        phones = List.copyOf(phones);
    }

    /** The same, verified at a time that is known already where this source does not say when. */
    DirectoryEntry verifiedAtLeast(YearMonth known) {
        if (provenance.lastVerified() != null || known == null) {
            return this;
        }
        return with(new Provenance(provenance.source(), provenance.sourceId(), provenance.retrievedOn(), known));
    }

    /** The same for the same content, whenever it was retrieved. */
    String contentHash() {
        Provenance undated =
                new Provenance(provenance.source(), provenance.sourceId(), null, provenance.lastVerified());
        return ContentHash.of(StoredText.of(with(undated)));
    }

    /** The same, but for some fields as another one has them. */
    DirectoryEntry taking(Set<Field> fields, DirectoryEntry other) {
        Function<Field, DirectoryEntry> of = field -> fields.contains(field) ? other : this;
        return new DirectoryEntry(
                provenance,
                of.apply(Field.NAME).name,
                of.apply(Field.ALTERNATE_NAMES).alternateNames,
                of.apply(Field.LEGAL_STATUS).legalStatus,
                of.apply(Field.CATEGORIES).categories,
                of.apply(Field.LANGUAGES).languages,
                of.apply(Field.MODES).modes,
                of.apply(Field.LOCATION).site,
                of.apply(Field.LOCATION).confidential,
                of.apply(Field.AREA).area,
                of.apply(Field.PHONES).phones,
                of.apply(Field.WEBSITE).website,
                of.apply(Field.EMAIL).email,
                of.apply(Field.HOURS).hours,
                new ServiceTexts(
                        of.apply(Field.DESCRIPTION).texts.description(),
                        of.apply(Field.ELIGIBILITY_DESCRIPTION).texts.eligibilityDescription(),
                        of.apply(Field.APPLICATION_PROCESS).texts.applicationProcess(),
                        of.apply(Field.FEES_DESCRIPTION).texts.feesDescription(),
                        of.apply(Field.ACCREDITATIONS).texts.accreditations()),
                of.apply(Field.ELIGIBILITY).eligibility,
                of.apply(Field.AVAILABILITY).availability);
    }

    private DirectoryEntry with(Provenance other) {
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
