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
import brussels.repere.exchange.csv.ServiceTableReader;
import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * From a record of the register to an institution: an organisation with one service at one location. Its faults are told to the
 * report, all of them at once. What the register never says, such as ages and fees, stays as it is known here.
 */
final class OrganizationReader {

    private final OfferingReader offers;
    private final AddressReader addresses;
    private final LocalDate today;
    private final RecordFindings report;

    OrganizationReader(OfferingReader offers, AddressReader addresses, LocalDate today, RecordFindings report) {
        this.offers = offers;
        this.addresses = addresses;
        this.today = today;
        this.report = report;
    }

    /**
     * @param id by which it was listed
     * @param known what is here of it already; null where it is new
     * @param retrieved when it came
     * @return empty if it has a fault, which is in the report
     */
    Optional<DirectoryEntry> read(String id, JsonNode record, SourceFacts known, LocalDate retrieved) {
        JsonNode own = record.path(RecordFields.ID);
        if (!own.isIntegralNumber() || !own.asText().equals(id)) {
            report.fault(id, "social.other-id");
            return Optional.empty();
        }
        RecordFields fields = new RecordFields(record, id, report);
        fields.reportUnknown(RecordFieldNames.RECORD_FIELDS);
        Bilingual name = fields.bilingual(RecordFields.NAME);
        if (name == null) {
            fields.reportFault(RecordFields.NAME, "social.field.missing");
        }
        Provenance provenance = new Provenance(ServiceTableReader.REGISTER_SOURCE, id, retrieved, readVerified(fields));
        List<String> categories = offers.readCategories(fields, known);
        AddressReader.ReadAddress address =
                fields.object("address").map(addresses::read).orElse(new AddressReader.ReadAddress(null, false));
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
                        new Offering(categories, offers.readLanguages(fields, known), offers.readModes(fields, known)),
                        new StatedLocation(address.site(), confidential),
                        offers.readArea(fields, known),
                        new ContactDetails(
                                ContactReader.readPhones(fields),
                                ContactReader.readWebsite(fields),
                                fields.listInBoth("email").stream().findFirst().orElse(null)),
                        new ServiceAccess(
                                fields.bilingual("permanency"),
                                known == null ? Eligibility.UNKNOWN : known.eligibility(),
                                known == null ? null : known.availability()),
                        ServiceTextReader.readTexts(fields, known == null ? null : known.fees()));
        return report.isFaulty(id) ? Optional.empty() : Optional.ofNullable(entry);
    }

    private YearMonth readVerified(RecordFields fields) {
        String updated = fields.text(RecordFields.UPDATED);
        if (updated == null) {
            return null;
        }
        Optional<LocalDate> day = RegisterDate.find(updated).filter(date -> !date.isAfter(today));
        if (day.isEmpty()) {
            fields.reportFault(RecordFields.UPDATED, "social.field.date");
        }
        return day.map(YearMonth::from).orElse(null);
    }

    /** A refuge stays one, whatever a source that does not know it says; what an operator said that is none, too. */
    private static boolean isConfidential(List<String> categories, SourceFacts known) {
        boolean refuge = categories.contains(TaxonomyTerm.REFUGE);
        boolean saidToBeNone =
                known != null && !known.confidential() && known.categories().contains(TaxonomyTerm.REFUGE);
        return known != null && known.confidential() || refuge && !saidToBeNone;
    }
}
