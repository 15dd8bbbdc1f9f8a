package brussels.repere.hours;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is known of when something is open. Times are those of the clock in Brussels, through the changes of summer time: an
 * hour that is left out is in no answer, one that comes twice counts twice. Where hours of all there is are known, they alone
 * decide; where there are only hours with labels, it is open when one of these is, and the label is told. Immutable.
 */
public record OpeningHours(List<Line> lines) {

    /** Times and days are those of Brussels, wherever the machine is. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    public static final OpeningHours UNKNOWN = new OpeningHours(List.of());

    /** Whoever closes later than that is told as open, and no more. */
    private static final int FAR_DAYS = 7;
    /** Beyond that nobody plans by what a directory says. */
    private static final int AHEAD_DAYS = 14;

    public OpeningHours {
        lines = List.copyOf(lines);
    }

    public boolean isStructured() {
        return lines.stream().anyMatch(Line::isStructured);
    }

    /** Whether the times of all lines are the same, whatever these are called and what is remarked beside them. */
    public boolean agrees(OpeningHours other) {
        return weeks().equals(other.weeks());
    }

    private List<Week> weeks() {
        return lines.stream().filter(Line::isStructured).map(Line::week).toList();
    }

    public State at(ZonedDateTime instant) {
        return at(local(instant));
    }

    /** With what comes next. */
    public Status status(ZonedDateTime instant) {
        LocalDateTime now = local(instant);
        State state = at(now);
        if (state == State.OPEN) {
            return new Status(state, label(now), until(now), null);
        }
        LocalDateTime again = opensAgain(now);
        return new Status(state, again == null ? null : label(again), null, again);
    }

    private static LocalDateTime local(ZonedDateTime instant) {
        return instant.withZoneSameInstant(ZONE).toLocalDateTime();
    }

    /** Those that decide: hours of all there is before hours with labels. */
    private List<Line> deciding() {
        List<Line> whole = lines.stream()
                .filter(line -> line.isStructured() && line.label() == null)
                .toList();
        return whole.isEmpty()
                ? lines.stream().filter(line -> line.label() != null).toList()
                : whole;
    }

    /** By words that stand by themselves: of all there is, or of the same thing. */
    private boolean isDoubted(Line line, LocalDate date) {
        return lines.stream()
                .filter(other -> !other.isStructured())
                .filter(other -> other.label() == null || other.label().equals(line.label()))
                .flatMap(other -> other.remarks().stream())
                .anyMatch(remark -> remark.doubts(date));
    }

    private State at(LocalDateTime time) {
        List<Line> deciding = deciding();
        if (deciding.isEmpty()) {
            return State.UNKNOWN;
        }
        State best = State.CLOSED;
        for (Line line : deciding) {
            State state = isDoubted(line, time.toLocalDate()) ? State.UNKNOWN : at(line, time);
            if (state == State.OPEN) {
                return state;
            }
            best = state == State.UNKNOWN ? state : best;
        }
        return best;
    }

    private static State at(Line line, LocalDateTime time) {
        LocalDate date = time.toLocalDate();
        int minute = time.getHour() * 60 + time.getMinute();
        State today = line.on(date).at(minute);
        if (today == State.OPEN) {
            return today;
        }
        State sinceYesterday = line.on(date.minusDays(1)).at(minute + Span.DAY);
        // Of yesterday nothing is known but what reaches over midnight.
        boolean reaches = sinceYesterday == State.OPEN
                || sinceYesterday == State.UNKNOWN && line.on(date.minusDays(1)).trust() == Day.Trust.IF_OPEN_AT_ALL;
        return reaches ? sinceYesterday : today;
    }

    /** Of the one thing that is open, if it is not all there is. */
    private String label(LocalDateTime time) {
        return deciding().stream()
                .filter(line -> !isDoubted(line, time.toLocalDate()) && at(line, time) == State.OPEN)
                .findFirst()
                .map(Line::label)
                .orElse(null);
    }

    private LocalDateTime until(LocalDateTime now) {
        LocalDateTime far = now.plusDays(FAR_DAYS);
        LocalDateTime end = now;
        while (end.isBefore(far)) {
            Optional<LocalDateTime> next = changes(end).filter(end::isBefore).findFirst();
            if (next.isEmpty()) {
                return null;
            }
            end = next.get();
            if (at(end) != State.OPEN) {
                return end;
            }
        }
        return null;
    }

    private LocalDateTime opensAgain(LocalDateTime now) {
        LocalDateTime far = now.plusDays(AHEAD_DAYS);
        return Stream.iterate(now.toLocalDate(), date -> date.plusDays(1))
                .limit(AHEAD_DAYS + 1L)
                .flatMap(date -> deciding().stream()
                        .flatMap(line -> line.on(date).spans().stream())
                        .map(span -> at(date, span.from())))
                .filter(time -> time.isAfter(now) && time.isBefore(far))
                .sorted()
                .filter(time -> at(time) == State.OPEN)
                .findFirst()
                .orElse(null);
    }

    /** When something begins or ends, from the day before on, in order. */
    private Stream<LocalDateTime> changes(LocalDateTime around) {
        LocalDate first = around.toLocalDate().minusDays(1);
        return Stream.iterate(first, date -> date.plusDays(1))
                .limit(AHEAD_DAYS)
                .flatMap(date -> Stream.concat(
                        Stream.of(date.atTime(LocalTime.MIDNIGHT)),
                        deciding().stream()
                                .flatMap(line -> line.on(date).spans().stream())
                                .map(span -> at(date, span.to()))))
                .sorted();
    }

    private static LocalDateTime at(LocalDate date, int minute) {
        return date.atStartOfDay().plusMinutes(minute);
    }
}
