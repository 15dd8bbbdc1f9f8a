package brussels.repere.directory;

import brussels.repere.text.Bilingual;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What a source says of one institution: an organisation with one service at one location. Immutable.
 *
 * @param location may be confidential; it is kept then, and never shown
 * @param area null where nobody declared one
 * @param access its eligibility as the source states it, not as its words may be read
 */
public record DirectoryEntry(
        Provenance provenance,
        Organization organization,
        Offering offering,
        StatedLocation location,
        ServiceArea area,
        ContactDetails contact,
        ServiceAccess access,
        ServiceTexts texts) {

    /** @param legalStatus null where the source says none */
    public record Organization(Bilingual name, List<String> alternateNames, Bilingual legalStatus) {

        public Organization {
            alternateNames = List.copyOf(alternateNames);
        }
    }

    /** Returns the same entry with the month of an earlier verification, if its source does not say when it was verified. */
    public DirectoryEntry withLastVerifiedIfUnknown(YearMonth known) {
        if (provenance.lastVerified() != null || known == null) {
            return this;
        }
        return withProvenance(
                new Provenance(provenance.source(), provenance.sourceId(), provenance.retrievedOn(), known));
    }

    /** Returns a hash that is the same for the same content, whenever it was retrieved. */
    public String contentHash() {
        Provenance undated =
                new Provenance(provenance.source(), provenance.sourceId(), null, provenance.lastVerified());
        return ContentHash.of(StoredText.of(withProvenance(undated)));
    }

    /** Returns the same entry with some fields as another entry has them. */
    public DirectoryEntry withFieldsFrom(Set<EntryField> fields, DirectoryEntry other) {
        Function<EntryField, DirectoryEntry> owner = field -> fields.contains(field) ? other : this;
        return new DirectoryEntry(
                provenance,
                new Organization(
                        owner.apply(EntryField.NAME).organization.name,
                        owner.apply(EntryField.ALTERNATE_NAMES).organization.alternateNames,
                        owner.apply(EntryField.LEGAL_STATUS).organization.legalStatus),
                new Offering(
                        owner.apply(EntryField.CATEGORIES).offering.categories(),
                        owner.apply(EntryField.LANGUAGES).offering.languages(),
                        owner.apply(EntryField.MODES).offering.modes()),
                owner.apply(EntryField.LOCATION).location,
                owner.apply(EntryField.AREA).area,
                new ContactDetails(
                        owner.apply(EntryField.PHONES).contact.phones(),
                        owner.apply(EntryField.WEBSITE).contact.website(),
                        owner.apply(EntryField.EMAIL).contact.email()),
                new ServiceAccess(
                        owner.apply(EntryField.HOURS).access.hours(),
                        owner.apply(EntryField.ELIGIBILITY).access.eligibility(),
                        owner.apply(EntryField.AVAILABILITY).access.availability(),
                        owner.apply(EntryField.CAPACITY).access.capacity()),
                ServiceTexts.builder()
                        .description(owner.apply(EntryField.DESCRIPTION).texts.description())
                        .eligibilityDescription(owner.apply(EntryField.ELIGIBILITY_DESCRIPTION)
                                .texts
                                .eligibilityDescription())
                        .applicationProcess(owner.apply(EntryField.APPLICATION_PROCESS)
                                .texts
                                .applicationProcess())
                        .feesDescription(
                                owner.apply(EntryField.FEES_DESCRIPTION).texts.feesDescription())
                        .referralMethod(
                                owner.apply(EntryField.REFERRAL_METHOD).texts.referralMethod())
                        .accreditations(
                                owner.apply(EntryField.ACCREDITATIONS).texts.accreditations())
                        .build());
    }

    private DirectoryEntry withProvenance(Provenance other) {
        return new DirectoryEntry(other, organization, offering, location, area, contact, access, texts);
    }
}
