package brussels.repere.directory.hours;

import brussels.repere.directory.FactsAge;
import brussels.repere.directory.ListedService;
import brussels.repere.hours.OpenStatus;
import brussels.repere.text.Lang;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Whether a service is open: told only of hours that somebody verified lately, since a person may be sent to a closed door. Safe
 * for use by several threads.
 */
@ApplicationScoped
public class OpeningStatusFinder {

    private final FactsAge factsAge;

    OpeningStatusFinder(FactsAge factsAge) {
        this.factsAge = factsAge;
    }

    /** Empty where the service is no more, where there are no hours, where they are old, and where nobody knows when they were verified. */
    public Optional<OpenStatus> findStatus(ListedService service, ZonedDateTime instant, Lang lang) {
        boolean current = service.status().closedOn() == null
                && service.access().hours() != null
                && service.provenance().lastVerified() != null
                && !factsAge.isOld(service.provenance().lastVerified());
        return current
                ? Optional.of(StatedHours.of(service.access().hours()).in(lang).status(instant))
                : Optional.empty();
    }
}
