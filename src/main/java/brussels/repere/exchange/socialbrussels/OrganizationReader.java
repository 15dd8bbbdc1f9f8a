package brussels.repere.exchange.socialbrussels;

import brussels.repere.directory.ContactDetails;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.Offering;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.ServiceAccess;
import brussels.repere.directory.StatedLocation;
import brussels.repere.directory.storage.SourceFacts;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.exchange.wording.SourceNames;
import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Reads an institution from a record of the register: an organisation with one service at one location. All faults of the record
 * are reported at once. What the register never says, such as ages and fees, stays as the directory knows it.
 */
final class OrganizationReader {

    private final OfferingReader offerings;
    private final AddressReader addresses;
    private final LocalDate today;
    private final RecordFindings findings;

    OrganizationReader(OfferingReader offerings, AddressReader addresses, LocalDate today, RecordFindings findings) {
        this.offerings = offerings;
        this.addresses = addresses;
        this.today = today;
        this.findings = findings;
    }

    /**
     * @param id under which the record was listed
     * @param known what the directory has of the institution; null if it is new
     * @param retrieved when the record was received
     * @return empty if the record has a fault, which is among the findings
     */
    Optional<DirectoryEntry> read(String id, JsonNode record, SourceFacts known, LocalDate retrieved) {
        JsonNode recordId = record.path(RecordFields.ID);
        if (!recordId.isIntegralNumber() || !recordId.asText().equals(id)) {
            findings.fault(id, "social.other-id");
            return Optional.empty();
        }
        RecordFields fields = new RecordFields(record, id, findings);
        fields.reportUnknown(RecordFieldNames.RECORD_FIELDS);
        Bilingual name = fields.bilingual(RecordFields.NAME);
        if (name == null) {
            fields.fault(RecordFields.NAME, "social.field.missing");
        }
        Provenance provenance = new Provenance(SourceNames.REGISTER, id, retrieved, readVerified(fields));
        List<String> categories = offerings.readCategories(fields, known);
        AddressReader.ParsedAddress address =
                fields.object("address").map(addresses::read).orElse(new AddressReader.ParsedAddress(null, false));
        boolean confidential = address.withheld() || isConfidential(categories, known);
        DirectoryEntry entry = name == null
                ? null
                : new DirectoryEntry(
                        provenance,
                        new DirectoryEntry.Organization(
                                name,
                                ContactReader.readAlternateNames(fields),
                                fields.object("legalStatus")
                                        .map(status -> status.bilingual("label"))
                                        .orElse(null)),
                        new Offering(
                                categories, offerings.readLanguages(fields, known), offerings.readModes(fields, known)),
                        new StatedLocation(address.site(), confidential),
                        offerings.readArea(fields, known),
                        new ContactDetails(
                                ContactReader.readPhones(fields),
                                ContactReader.readWebsite(fields),
                                fields.listInBoth("email").stream().findFirst().orElse(null)),
                        new ServiceAccess(
                                fields.bilingual("permanency"),
                                known == null ? Eligibility.UNKNOWN : known.eligibility(),
                                known == null ? null : known.availability(),
                                known == null ? null : known.capacity()),
                        ServiceTextReader.readTexts(fields, known == null ? null : known.fees()));
        return findings.isFaulty(id) ? Optional.empty() : Optional.ofNullable(entry);
    }

    private YearMonth readVerified(RecordFields fields) {
        String updated = fields.text(RecordFields.UPDATED);
        if (updated == null) {
            return null;
        }
        Optional<LocalDate> day = RegisterDate.find(updated).filter(date -> !date.isAfter(today));
        if (day.isEmpty()) {
            fields.fault(RecordFields.UPDATED, "social.field.date");
        }
        return day.map(YearMonth::from).orElse(null);
    }

    /**
     * A confidential address stays confidential, whatever a source that does not know this says. A refuge that an operator has
     * declared public stays public too.
     */
    private static boolean isConfidential(List<String> categories, SourceFacts known) {
        boolean refuge = categories.contains(TaxonomyTerm.REFUGE);
        boolean declaredPublic =
                known != null && !known.confidential() && known.categories().contains(TaxonomyTerm.REFUGE);
        return known != null && known.confidential() || refuge && !declaredPublic;
    }
}
