package brussels.repere.exchange.socialbrussels;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.Site;
import brussels.repere.directory.SourceFacts;
import brussels.repere.directory.TaxonomyTerm;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.exchange.csv.ServicesTable;
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
final class OrganisationReader {

    private final OfferFields offers;
    private final AddressFields addresses;
    private final LocalDate today;
    private final RecordReport report;

    OrganisationReader(OfferFields offers, AddressFields addresses, LocalDate today, RecordReport report) {
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
        JsonNode own = record.path(Fields.ID);
        if (!own.isIntegralNumber() || !own.asText().equals(id)) {
            report.fault(id, "social.other-id");
            return Optional.empty();
        }
        Fields fields = new Fields(record, id, report);
        fields.tellUnknown(OrganisationFields.OF_A_RECORD);
        Bilingual name = fields.texts(Fields.NAME);
        if (name == null) {
            fields.wrong(Fields.NAME, "social.field.missing");
        }
        Provenance provenance = new Provenance(ServicesTable.REGISTER, id, retrieved, verified(fields));
        List<String> categories = offers.categories(fields, known);
        AddressFields.Read address =
                fields.object("address").map(addresses::read).orElse(new AddressFields.Read(null, false));
        boolean confidential = address.notTold() || isConfidential(categories, known);
        DirectoryEntry entry = name == null
                ? null
                : new DirectoryEntry(
                        provenance,
                        name,
                        ContactFields.alternateNames(fields),
                        fields.object("legalStatus")
                                .map(status -> status.texts("label"))
                                .orElse(null),
                        categories,
                        offers.languages(fields, known),
                        offers.modes(fields, known),
                        confidential && address.site() == null ? Site.UNKNOWN : address.site(),
                        confidential,
                        offers.area(fields, known),
                        ContactFields.phones(fields),
                        ContactFields.website(fields),
                        fields.lists("email").stream().findFirst().orElse(null),
                        fields.texts("permanency"),
                        TextFields.texts(fields, known == null ? null : known.fees()),
                        known == null ? Eligibility.UNKNOWN : known.eligibility(),
                        known == null ? null : known.availability());
        return report.isFaulty(id) ? Optional.empty() : Optional.ofNullable(entry);
    }

    private YearMonth verified(Fields fields) {
        String updated = fields.text(Fields.UPDATED);
        if (updated == null) {
            return null;
        }
        Optional<LocalDate> day = RegisterDate.find(updated).filter(date -> !date.isAfter(today));
        if (day.isEmpty()) {
            fields.wrong(Fields.UPDATED, "social.field.date");
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
