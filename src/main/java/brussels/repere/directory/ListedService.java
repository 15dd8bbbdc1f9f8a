package brussels.repere.directory;

import brussels.repere.directory.reports.ReportStore;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.text.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * All that may be said of a service at one of its locations: what answers and the search index are made of. What is
 * confidential is not in it: then there is no site, and no id at the source. Immutable.
 *
 * @param id of the service at this location
 * @param categories ids of taxonomy terms, in the order of the source
 * @param languages BCP 47, and {@code via-interpreter}
 * @param site null where it is confidential, or where there is none
 * @param confidential whether there is a site that must not be shown
 * @param areaKey null where no area is declared
 * @param hours in the source's own words; null where there are none
 * @param eligibility as the source states it, and where it does not, as its words are surely read
 * @param availability null where it is not known
 * @param contested of what several people say that it is wrong ({@link ReportStore#MIN_REPORTS_TO_CONTEST}); mostly of nothing
 * @param closedOn since when its source has it no more; null while it is open, as all are that are found
 */
public record ListedService(
        UUID id,
        UUID serviceId,
        Bilingual service,
        UUID organizationId,
        Bilingual organization,
        List<String> alternateNames,
        Bilingual legalStatus,
        List<String> categories,
        List<String> languages,
        List<DeliveryMode> modes,
        Site site,
        boolean confidential,
        String areaKey,
        List<String> phones,
        String website,
        String email,
        Bilingual hours,
        ServiceTexts texts,
        Eligibility eligibility,
        StatedAvailability availability,
        Provenance provenance,
        List<ReportCode> contested,
        LocalDate closedOn) {}
