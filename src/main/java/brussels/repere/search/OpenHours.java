package brussels.repere.search;

import brussels.repere.directory.DirectoryReader;
import brussels.repere.directory.StatedHours;
import brussels.repere.geography.DataChanged;
import brussels.repere.hours.OpeningHours;
import brussels.repere.hours.State;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
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
public class OpenHours {

    private final DirectoryReader directory;
    private volatile Map<String, OpeningHours> byKey;
    private volatile Keys last;

    OpenHours(DirectoryReader directory) {
        this.directory = directory;
    }

    /**
     * @param at to the minute
     * @param open keys of hours that are open
     * @param closed keys of hours that are not; all others are not known
     */
    public record Keys(ZonedDateTime at, List<String> open, List<String> closed) {}

    void forget(@Observes DataChanged change) {
        byKey = null;
        last = null;
    }

    /** Many ask what is open now: within one minute it is the same. */
    public Keys at(ZonedDateTime instant) {
        ZonedDateTime minute = instant.withZoneSameInstant(OpeningHours.ZONE).truncatedTo(ChronoUnit.MINUTES);
        Keys known = last;
        if (known == null || !known.at().equals(minute)) {
            known = keys(minute);
            last = known;
        }
        return known;
    }

    private Keys keys(ZonedDateTime minute) {
        List<String> open = new ArrayList<>();
        List<String> closed = new ArrayList<>();
        hours().forEach((key, hours) -> {
            State state = hours.at(minute);
            if (state == State.OPEN) {
                open.add(key);
            } else if (state == State.CLOSED) {
                closed.add(key);
            }
        });
        return new Keys(minute, List.copyOf(open), List.copyOf(closed));
    }

    private Map<String, OpeningHours> hours() {
        Map<String, OpeningHours> known = byKey;
        if (known == null) {
            known = new HashMap<>();
            for (Bilingual words : directory.listHours()) {
                known.put(StatedHours.key(words), StatedHours.of(words).in(Lang.DEFAULT));
            }
            byKey = known;
        }
        return known;
    }
}
