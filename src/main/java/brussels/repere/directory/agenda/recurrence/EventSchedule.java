package brussels.repere.directory.agenda.recurrence;

import brussels.repere.generation.BrusselsClock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * When something takes place, by the clock in Brussels: once, or repeatedly, with exceptions (RFC 5545). Immutable.
 *
 * @param start of the first time; of whole days midnight
 * @param end of the first time, after its start; of whole days the midnight after the last of them
 * @param rule null where it does not repeat by a rule
 * @param extra further times at which it begins (RDATE)
 * @param excluded times that were never planned though the rule has them (EXDATE)
 * @param changes times that were planned, and are cancelled or moved; one for each time
 */
public record EventSchedule(
        LocalDateTime start,
        LocalDateTime end,
        boolean wholeDay,
        RecurrenceRule rule,
        List<LocalDateTime> extra,
        List<LocalDateTime> excluded,
        List<OccurrenceChange> changes) {

    /** Of each kind of exception. */
    public static final int MAX_EXCEPTIONS = 200;

    public EventSchedule {
        extra = List.copyOf(extra);
        excluded = List.copyOf(excluded);
        changes = List.copyOf(changes);
    }

    /** Something that takes place once. */
    public static EventSchedule once(LocalDateTime start, LocalDateTime end, boolean wholeDay) {
        return new EventSchedule(start, end, wholeDay, null, List.of(), List.of(), List.of());
    }

    public EventSchedule withChanges(List<OccurrenceChange> others) {
        return new EventSchedule(start, end, wholeDay, rule, extra, excluded, others);
    }

    public boolean repeats() {
        return rule != null || !extra.isEmpty();
    }

    public boolean isEndless() {
        return rule != null && rule.isEndless();
    }

    /** The same for all times: RFC 5545 has them last as long as the first. Of whole days it is days, of which some have 23 hours. */
    Duration duration() {
        return wholeDay
                ? Duration.ofDays(ChronoUnit.DAYS.between(start, end))
                : Duration.between(start.atZone(BrusselsClock.ZONE), end.atZone(BrusselsClock.ZONE));
    }
}
