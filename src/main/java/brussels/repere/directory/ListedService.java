package brussels.repere.directory;

import brussels.repere.directory.reports.ReportStore;
import brussels.repere.text.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * All that may be said of a service at one of its locations: answers and the search index are made of it. Nothing confidential
 * is in it: then its location has no site, its provenance no id at the source, and no text tells the address. Immutable.
 *
 * @param id of the service at this location
 * @param areaKey null where no area is declared
 * @param access its eligibility as the source states it, and where it does not, as its words are surely read
 */
public record ListedService(
        UUID id,
        Service service,
        Organization organization,
        Offering offering,
        PublicLocation location,
        String areaKey,
        ContactDetails contact,
        ServiceAccess access,
        ServiceTexts texts,
        Provenance provenance,
        Status status) {

    /** @param alternateNames other names of the service and of its organisation */
    public record Service(UUID id, Bilingual name, List<String> alternateNames) {

        public Service {
            alternateNames = List.copyOf(alternateNames);
        }
    }

    /** @param legalStatus null where it is not known */
    public record Organization(UUID id, Bilingual name, Bilingual legalStatus) {}

    /**
     * What became of the record since its source stated it.
     *
     * @param contested what several people reported as wrong ({@link ReportStore#MIN_REPORTS_TO_CONTEST}); mostly empty
     * @param closedOn since when its source has it no more; null while it is open, as all services are that a search finds
     */
    public record Status(List<ReportCode> contested, LocalDate closedOn) {

        public Status {
            contested = List.copyOf(contested);
        }
    }
}
