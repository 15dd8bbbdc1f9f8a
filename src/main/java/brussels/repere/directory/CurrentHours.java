package brussels.repere.directory;

import brussels.repere.hours.Status;
import brussels.repere.text.Lang;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Whether a service is open: told only of hours that somebody verified lately, since a person may be sent to a closed door. Safe
 * for use by several threads.
 */
@ApplicationScoped
public class CurrentHours {

    private final FactsAge factsAge;

    CurrentHours(FactsAge factsAge) {
        this.factsAge = factsAge;
    }

    /** Empty where there are no hours, where they are old, and where nobody knows when they were verified. */
    public Optional<Status> status(ListedService service, ZonedDateTime instant, Lang lang) {
        boolean current = service.hours() != null
                && service.provenance().lastVerified() != null
                && !factsAge.isOld(service.provenance().lastVerified());
        return current ? Optional.of(StatedHours.of(service.hours()).in(lang).status(instant)) : Optional.empty();
    }
}
