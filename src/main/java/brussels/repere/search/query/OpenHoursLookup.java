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
 * Which hours are open at a time. A document knows the key of its hours alone, as it knows the key of its area: what a holiday or
 * a season does to them is told in one place, here. Safe for use by several threads.
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
     * @param at to the minute
     * @param open keys of hours that are open
     * @param closed keys of hours that are not; all others are not known
     */
    public record HoursKeys(ZonedDateTime at, List<String> open, List<String> closed) {}

    void invalidate(@Observes @Priority(ReloadOrder.OPENING_HOURS) DataChanged change) {
        hoursByKey = null;
        lastResult = null;
    }

    /** Many ask what is open now: within one minute it is the same. */
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
