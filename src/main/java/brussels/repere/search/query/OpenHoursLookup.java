package brussels.repere.search.query;

import brussels.repere.directory.hours.StatedHours;
import brussels.repere.directory.storage.DirectoryReader;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.generation.DataChanged;
import brussels.repere.generation.ReloadOrder;
import brussels.repere.hours.OpenState;
import brussels.repere.hours.OpeningHours;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which opening hours are open at a time. A document of the index holds only the key of its hours, as it holds the key of
 * its area, so that holidays and seasons are evaluated here alone. Safe for use by several threads.
 */
@ApplicationScoped
public class OpenHoursLookup {

    private final DirectoryReader directory;
    private volatile Map<String, OpeningHours> hoursByKey;
    private volatile HoursKeys lastResult;

    OpenHoursLookup(DirectoryReader directory) {
        this.directory = directory;
    }

    /**
     * The keys of the hours that are open, and of those that are closed; of all others it is not known.
     *
     * @param at to the minute
     */
    public record HoursKeys(ZonedDateTime at, List<String> open, List<String> closed) {}

    void invalidate(@Observes @Priority(ReloadOrder.OPENING_HOURS) DataChanged change) {
        hoursByKey = null;
        lastResult = null;
    }

    /** Returns the state of all hours at a time. The last result is kept, since many ask about the same minute: now. */
    public HoursKeys findKeysAt(ZonedDateTime instant) {
        ZonedDateTime minute = instant.withZoneSameInstant(BrusselsClock.ZONE).truncatedTo(ChronoUnit.MINUTES);
        HoursKeys known = lastResult;
        if (known == null || !known.at().equals(minute)) {
            known = computeKeys(minute);
            lastResult = known;
        }
        return known;
    }

    private HoursKeys computeKeys(ZonedDateTime minute) {
        List<String> open = new ArrayList<>();
        List<String> closed = new ArrayList<>();
        hours().forEach((key, hours) -> {
            OpenState state = hours.at(minute);
            if (state == OpenState.OPEN) {
                open.add(key);
            } else if (state == OpenState.CLOSED) {
                closed.add(key);
            }
        });
        return new HoursKeys(minute, List.copyOf(open), List.copyOf(closed));
    }

    private Map<String, OpeningHours> hours() {
        Map<String, OpeningHours> known = hoursByKey;
        if (known == null) {
            known = new HashMap<>();
            for (Bilingual words : directory.listHours()) {
                known.put(StatedHours.key(words), StatedHours.of(words).in(Lang.DEFAULT));
            }
            hoursByKey = known;
        }
        return known;
    }
}
