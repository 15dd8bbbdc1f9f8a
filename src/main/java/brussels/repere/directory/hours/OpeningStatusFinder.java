package brussels.repere.directory.hours;

import brussels.repere.directory.FactsAge;
import brussels.repere.directory.ListedService;
import brussels.repere.hours.OpenStatus;
import brussels.repere.text.Lang;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Finds whether a service is open, from hours that were verified lately, or lately taken from a source that does not say when, and no
 * others: somebody may otherwise be sent to a closed door. Safe for use by several threads.
 */
@ApplicationScoped
public class OpeningStatusFinder {

    private final FactsAge factsAge;

    OpeningStatusFinder(FactsAge factsAge) {
        this.factsAge = factsAge;
    }

    /** Returns empty where the service is closed down, has no hours or old ones, or nobody knows of when they are. */
    public Optional<OpenStatus> findStatus(ListedService service, ZonedDateTime instant, Lang lang) {
        boolean current = service.status().closedOn() == null
                && service.access().hours() != null
                && service.hoursAsOf() != null
                && !factsAge.isOld(service.hoursAsOf());
        return current
                ? Optional.of(StatedHours.of(service.access().hours()).in(lang).status(instant))
                : Optional.empty();
    }
}
