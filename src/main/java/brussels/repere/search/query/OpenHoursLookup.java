package brussels.repere.search.query;

import brussels.repere.directory.hours.StatedHours;
import brussels.repere.directory.storage.DirectoryReader;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.generation.DataChanged;
import brussels.repere.generation.ReloadOrder;
import brussels.repere.hours.OpenState;
import brussels.repere.hours.OpeningHours;
import brussels.repere.search.question.VisitTime;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which opening hours are open at a time. A document of the index holds only the key of its hours, as it holds the key of
 * its area, so that holidays and seasons are evaluated here alone. Safe for use by several threads.
 */
@ApplicationScoped
public class OpenHoursLookup {

    /** Nobody states hours that are shorter. */
    private static final Duration STEP = Duration.ofMinutes(15);

    private final DirectoryReader directory;
    private volatile Map<String, OpeningHours> hoursByKey;
    private volatile HoursKeys lastResult;

    OpenHoursLookup(DirectoryReader directory) {
        this.directory = directory;
    }

    /**
     * The keys of the hours that are open, and of those that are closed; of all others it is not known.
     *
     * @param at the first minute that was asked about
     * @param until the last one
     * @param open those that are open at one of these minutes at least
     * @param closed those that are closed at all of them
     */
    public record HoursKeys(ZonedDateTime at, ZonedDateTime until, List<String> open, List<String> closed) {}

    void invalidate(@Observes @Priority(ReloadOrder.OPENING_HOURS) DataChanged change) {
        hoursByKey = null;
        lastResult = null;
    }

    /** Returns the state of all hours during a visit. The last result is kept, since many ask about the same minute: now. */
    public HoursKeys findKeys(VisitTime visit) {
        ZonedDateTime at = toMinute(visit.at());
        ZonedDateTime until = toMinute(visit.until());
        HoursKeys known = lastResult;
        if (known == null || !known.at().equals(at) || !known.until().equals(until)) {
            known = computeKeys(at, until);
            lastResult = known;
        }
        return known;
    }

    private static ZonedDateTime toMinute(ZonedDateTime instant) {
        return instant.withZoneSameInstant(BrusselsClock.ZONE).truncatedTo(ChronoUnit.MINUTES);
    }

    private HoursKeys computeKeys(ZonedDateTime at, ZonedDateTime until) {
        List<String> open = new ArrayList<>();
        List<String> closed = new ArrayList<>();
        hours().forEach((key, hours) -> {
            Set<OpenState> states = EnumSet.noneOf(OpenState.class);
            for (ZonedDateTime time = at; !time.isAfter(until); time = time.plus(STEP)) {
                states.add(hours.at(time));
            }
            if (states.contains(OpenState.OPEN)) {
                open.add(key);
            } else if (states.equals(EnumSet.of(OpenState.CLOSED))) {
                closed.add(key);
            }
        });
        return new HoursKeys(at, until, List.copyOf(open), List.copyOf(closed));
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
