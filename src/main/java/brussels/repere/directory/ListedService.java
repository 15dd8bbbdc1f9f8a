package brussels.repere.directory;

import brussels.repere.directory.reports.ContestedServices;
import brussels.repere.text.Bilingual;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

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
     * Another source of the same institution, from which some fields are.
     *
     * @param fields which, by {@link EntryField#code()}
     */
    public record JoinedSource(Provenance provenance, List<String> fields) {

        public JoinedSource {
            fields = List.copyOf(fields);
        }
    }

    /** Returns the same service with another area. */
    public ListedService withArea(String otherKey) {
        return new ListedService(
                id, service, organization, offering, location, otherKey, contact, access, texts, provenance, status);
    }

    /** Returns the sources of all that is told: its own first. */
    public List<String> sources() {
        return Stream.concat(
                        Stream.of(provenance.source()), status.joined().stream().map(joined -> joined.provenance()
                                .source()))
                .distinct()
                .toList();
    }

    /** Returns the month of which its hours are or, without any, its facts: by it the record counts as current. Null if nobody knows. */
    public YearMonth hoursAsOf() {
        return status.hoursCheckedIn() != null ? status.hoursCheckedIn() : statedHoursAsOf();
    }

    private YearMonth statedHoursAsOf() {
        return status.joined().stream()
                .filter(joined -> joined.fields().contains(EntryField.HOURS.code()))
                .findFirst()
                .map(JoinedSource::provenance)
                .orElse(provenance)
                .asOf();
    }

    /**
     * What became of the record since its source stated it.
     *
     * @param contested what several people reported as wrong ({@link ContestedServices#MIN_REPORTS_TO_CONTEST}); mostly empty
     * @param closedOn since when its source has it no more, or since when another record tells what it says; null while it is open, as
     *     all services are that a search finds
     * @param joined what is told here of other sources; mostly empty
     * @param hoursCheckedIn when somebody here last stated its hours, or found them right; null if nobody did
     */
    public record Status(
            List<ReportCode> contested, LocalDate closedOn, List<JoinedSource> joined, YearMonth hoursCheckedIn) {

        public Status {
            contested = List.copyOf(contested);
            joined = joined == null ? List.of() : List.copyOf(joined);
        }
    }
}
