package brussels.repere.hours;

import brussels.repere.generation.BrusselsClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is known of when something is open. Times are those of the clock in Brussels, through the changes of summer time: an
 * hour that is left out is in no answer, one that comes twice counts twice. Where hours of all there is are known, they alone
 * decide; where there are only hours with labels, it is open when one of these is, and the label is told. Immutable.
 */
public record OpeningHours(List<ScheduleLine> lines) {

    /** Times and days are those of Brussels, wherever the machine is. */
    public static final OpeningHours UNKNOWN = new OpeningHours(List.of());

    /** Whoever closes later than that is told as open, and no more. */
    private static final int MAX_DAYS_UNTIL_CLOSING = 7;
    /** Beyond that nobody plans by what a directory says. */
    private static final int MAX_DAYS_AHEAD = 14;

    public OpeningHours {
        lines = List.copyOf(lines);
    }

    public boolean isStructured() {
        return lines.stream().anyMatch(ScheduleLine::isStructured);
    }

    /** Whether the times of all lines are the same, whatever these are called and what is remarked beside them. */
    public boolean hasSameTimes(OpeningHours other) {
        return weeks().equals(other.weeks());
    }

    private List<WeeklyHours> weeks() {
        return lines.stream()
                .filter(ScheduleLine::isStructured)
                .map(ScheduleLine::week)
                .toList();
    }

    public OpenState at(ZonedDateTime instant) {
        return at(local(instant));
    }

    /** With what comes next. */
    public OpenStatus status(ZonedDateTime instant) {
        LocalDateTime now = local(instant);
        OpenState state = at(now);
        if (state == OpenState.OPEN) {
            return new OpenStatus(state, label(now), until(now), null);
        }
        LocalDateTime again = opensAgain(now);
        return new OpenStatus(state, again == null ? null : label(again), null, again);
    }

    private static LocalDateTime local(ZonedDateTime instant) {
        return instant.withZoneSameInstant(BrusselsClock.ZONE).toLocalDateTime();
    }

    /** Those that decide: hours of all there is before hours with labels. */
    private List<ScheduleLine> decidingLines() {
        List<ScheduleLine> whole = lines.stream()
                .filter(line -> line.isStructured() && line.label() == null)
                .toList();
        return whole.isEmpty()
                ? lines.stream().filter(line -> line.label() != null).toList()
                : whole;
    }

    /** By words that stand by themselves: of all there is, or of the same thing. */
    private boolean isDoubted(ScheduleLine line, LocalDate date) {
        return lines.stream()
                .filter(other -> !other.isStructured())
                .filter(other -> other.label() == null || other.label().equals(line.label()))
                .flatMap(other -> other.remarks().stream())
                .anyMatch(remark -> remark.doubts(date));
    }

    private OpenState at(LocalDateTime time) {
        List<ScheduleLine> deciding = decidingLines();
        if (deciding.isEmpty()) {
            return OpenState.UNKNOWN;
        }
        OpenState best = OpenState.CLOSED;
        for (ScheduleLine line : deciding) {
            OpenState state = isDoubted(line, time.toLocalDate()) ? OpenState.UNKNOWN : at(line, time);
            if (state == OpenState.OPEN) {
                return state;
            }
            best = state == OpenState.UNKNOWN ? state : best;
        }
        return best;
    }

    private static OpenState at(ScheduleLine line, LocalDateTime time) {
        LocalDate date = time.toLocalDate();
        int minute = time.getHour() * 60 + time.getMinute();
        OpenState today = line.on(date).stateAt(minute);
        if (today == OpenState.OPEN) {
            return today;
        }
        OpenState sinceYesterday = line.on(date.minusDays(1)).stateAt(minute + TimeInterval.MINUTES_PER_DAY);
        // Of yesterday nothing is known but what reaches over midnight.
        boolean reaches = sinceYesterday == OpenState.OPEN
                || sinceYesterday == OpenState.UNKNOWN
                        && line.on(date.minusDays(1)).confidence() == DayHours.Confidence.IF_OPEN_AT_ALL;
        return reaches ? sinceYesterday : today;
    }

    /** Of the one thing that is open, if it is not all there is. */
    private String label(LocalDateTime time) {
        return decidingLines().stream()
                .filter(line -> !isDoubted(line, time.toLocalDate()) && at(line, time) == OpenState.OPEN)
                .findFirst()
                .map(ScheduleLine::label)
                .orElse(null);
    }

    private LocalDateTime until(LocalDateTime now) {
        LocalDateTime far = now.plusDays(MAX_DAYS_UNTIL_CLOSING);
        LocalDateTime end = now;
        while (end.isBefore(far)) {
            Optional<LocalDateTime> next = changes(end).filter(end::isBefore).findFirst();
            if (next.isEmpty()) {
                return null;
            }
            end = next.get();
            if (at(end) != OpenState.OPEN) {
                return end;
            }
        }
        return null;
    }

    private LocalDateTime opensAgain(LocalDateTime now) {
        LocalDateTime far = now.plusDays(MAX_DAYS_AHEAD);
        return Stream.iterate(now.toLocalDate(), date -> date.plusDays(1))
                .limit(MAX_DAYS_AHEAD + 1L)
                .flatMap(date -> decidingLines().stream()
                        .flatMap(line -> line.on(date).spans().stream())
                        .map(span -> at(date, span.from())))
                .filter(time -> time.isAfter(now) && time.isBefore(far))
                .sorted()
                .filter(time -> at(time) == OpenState.OPEN)
                .findFirst()
                .orElse(null);
    }

    /** When something begins or ends, from the day before on, in order. */
    private Stream<LocalDateTime> changes(LocalDateTime around) {
        LocalDate first = around.toLocalDate().minusDays(1);
        return Stream.iterate(first, date -> date.plusDays(1))
                .limit(MAX_DAYS_AHEAD)
                .flatMap(date -> Stream.concat(
                        Stream.of(date.atTime(LocalTime.MIDNIGHT)),
                        decidingLines().stream()
                                .flatMap(line -> line.on(date).spans().stream())
                                .map(span -> at(date, span.to()))))
                .sorted();
    }

    private static LocalDateTime at(LocalDate date, int minute) {
        return date.atStartOfDay().plusMinutes(minute);
    }
}
