package brussels.repere.geography.delimitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Decides which of several stored delimitations is in force on a day: of those that hold then, the one that began last. One that was stored
 * later and begins on the same day is a correction, and the earlier one is never in force. No state.
 */
final class ValidityOrder {

    private static final Comparator<StoredValidity> LAST_BEGUN = Comparator.comparing(StoredValidity::from);

    private ValidityOrder() {}

    /**
     * What a stored delimitation says of itself.
     *
     * @param until null while it says no end
     */
    record StoredValidity(long id, String name, String source, LocalDate from, LocalDate until) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /** Returns the periods in the order of their days, without overlaps; days on which nothing holds are in none. */
    static List<DelimitationPeriod> listPeriods(Collection<StoredValidity> stored) {
        List<StoredValidity> valid = withoutCorrected(stored);
        TreeSet<LocalDate> turns = new TreeSet<>();
        valid.forEach(each -> {
            turns.add(each.from());
            if (each.until() != null) {
                turns.add(each.until().plusDays(1));
            }
        });
        List<DelimitationPeriod> periods = new ArrayList<>();
        for (LocalDate turn : turns) {
            Optional<StoredValidity> next = findOn(valid, turn);
            DelimitationPeriod last = periods.isEmpty() ? null : periods.get(periods.size() - 1);
            boolean open = last != null && last.until() == null;
            if (open && next.isPresent() && next.get().id() == last.id()) {
                continue;
            }
            if (open) {
                periods.set(periods.size() - 1, end(last, turn.minusDays(1)));
            }
            next.ifPresent(
                    each -> periods.add(new DelimitationPeriod(each.id(), each.name(), each.source(), turn, null)));
        }
        return List.copyOf(periods);
    }

    private static DelimitationPeriod end(DelimitationPeriod period, LocalDate until) {
        return new DelimitationPeriod(period.id(), period.name(), period.source(), period.from(), until);
    }

    private static List<StoredValidity> withoutCorrected(Collection<StoredValidity> stored) {
        Map<LocalDate, StoredValidity> latest = new HashMap<>();
        stored.forEach(each -> latest.merge(each.from(), each, (one, other) -> one.id() > other.id() ? one : other));
        return List.copyOf(latest.values());
    }

    private static Optional<StoredValidity> findOn(List<StoredValidity> valid, LocalDate day) {
        return valid.stream().filter(each -> each.holdsOn(day)).max(LAST_BEGUN);
    }

    /**
     * Returns the id of the delimitation that answers of a day are given by, also where none holds: then the last one before, else the
     * first one.
     *
     * @throws IllegalArgumentException if nothing is stored
     */
    static long chooseFor(LocalDate day, Collection<StoredValidity> stored) {
        List<DelimitationPeriod> periods = listPeriods(stored);
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("no delimitation is stored");
        }
        return periods.stream()
                .filter(period -> !period.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(periods.get(0))
                .id();
    }
}
