package brussels.repere.geography.delimitation;

import brussels.repere.geography.TerritoryMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All delimitations that are in force on some day, with their maps, of one generation of the data. Immutable, safe for use by several
 * threads.
 */
public final class DelimitationTimeline {

    private final List<DelimitationPeriod> periods;
    private final Map<Long, TerritoryMap> maps;

    /** @param maps those of all periods, by the id of the delimitation */
    DelimitationTimeline(List<DelimitationPeriod> periods, Map<Long, TerritoryMap> maps) {
        this.periods = List.copyOf(periods);
        this.maps = Map.copyOf(maps);
    }

    /** Returns the periods in the order of their days; they do not overlap. */
    public List<DelimitationPeriod> periods() {
        return periods;
    }

    /** Returns the period that a day lies in; empty for a day on which no delimitation is known to hold. */
    public Optional<DelimitationPeriod> findPeriod(LocalDate day) {
        return periods.stream().filter(period -> period.holdsOn(day)).findFirst();
    }

    /** Returns the map of a day; empty for a day on which no delimitation is known to hold. */
    public Optional<TerritoryMap> find(LocalDate day) {
        return findPeriod(day).map(period -> maps.get(period.id()));
    }

    /** Returns the map of a period of this timeline. */
    public TerritoryMap map(DelimitationPeriod period) {
        return maps.get(period.id());
    }

    /** Returns each map once. */
    public Collection<TerritoryMap> maps() {
        return new LinkedHashSet<>(periods.stream().map(this::map).toList());
    }
}
