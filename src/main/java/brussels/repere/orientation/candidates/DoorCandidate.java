package brussels.repere.orientation.candidates;

import brussels.repere.directory.ListedService;
import brussels.repere.hours.OpenStatus;
import brussels.repere.search.plan.FoundService;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A service that may be a door. Immutable.
 *
 * @param found as it was found for one of its needs
 * @param distance in metres as the crow flies; null where either has no public point
 * @param status at the time of the visit; null if no current hours are known
 * @param fits for each need that it meets, by its position, how
 */
public record DoorCandidate(FoundService found, Double distance, OpenStatus status, Map<Integer, NeedFit> fits) {

    public DoorCandidate {
        fits = Map.copyOf(fits);
    }

    public ListedService service() {
        return found.service();
    }

    public UUID id() {
        return service().id();
    }

    public UUID organizationId() {
        return service().organization().id();
    }

    /** Tells candidates apart as well as all of their fields would, and quicker. */
    @Override
    public int hashCode() {
        return id().hashCode();
    }

    public boolean meets(int need) {
        return fits.containsKey(need);
    }

    public Optional<NeedFit> fit(int need) {
        return Optional.ofNullable(fits.get(need));
    }

    DoorCandidate without(Set<Integer> needs) {
        return with(fits.entrySet().stream()
                .filter(fit -> !needs.contains(fit.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    DoorCandidate asIfCertain() {
        return with(fits.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, fit -> fit.getValue()
                .asIfCertain())));
    }

    private DoorCandidate with(Map<Integer, NeedFit> others) {
        return new DoorCandidate(found, distance, status, others);
    }

    /** Returns whether one of these ids is its own, or that of its service at any location. */
    public boolean isAmong(Collection<UUID> ids) {
        return ids.contains(id()) || ids.contains(service().service().id());
    }
}
