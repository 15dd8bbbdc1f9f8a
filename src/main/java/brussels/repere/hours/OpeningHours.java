package brussels.repere.hours;

import brussels.repere.generation.BrusselsClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All known opening hours of a service or location. Times are local times in Brussels, wherever the server runs. At the changes
 * of summer time, the hour that is skipped appears in no answer, and the hour that is repeated counts twice. General hours,
 * which have no label, decide alone. If all hours have labels, the place is open when one of the lines is, and the answer names
 * its label. Immutable.
 */
public record OpeningHours(List<ScheduleLine> lines) {

    public static final OpeningHours UNKNOWN = new OpeningHours(List.of());

    /** A closing time further ahead is not looked for: the status is then open without a closing time. */
    private static final int MAX_DAYS_UNTIL_CLOSING = 7;
    /** An opening further ahead is not reported, because nobody plans that far by a directory. */
    private static final int MAX_DAYS_AHEAD = 14;

    public OpeningHours {
        lines = List.copyOf(lines);
    }

    public boolean isStructured() {
        return lines.stream().anyMatch(ScheduleLine::isStructured);
    }

    /** Returns whether the weekly hours of all lines are the same. Labels and remarks are not compared. */
    public boolean hasSameTimes(OpeningHours other) {
        return weeks().equals(other.weeks());
    }

    private List<WeeklyHours> weeks() {
        return lines.stream()
                .filter(ScheduleLine::isStructured)
                .map(ScheduleLine::week)
                .toList();
    }

    /** Returns the state at an instant. */
    public OpenState at(ZonedDateTime instant) {
        return at(toLocalTime(instant));
    }

    /** Returns the state at an instant and the next change. */
    public OpenStatus status(ZonedDateTime instant) {
        LocalDateTime now = toLocalTime(instant);
        OpenState state = at(now);
        if (state == OpenState.OPEN) {
            return new OpenStatus(state, label(now), findClosing(now), null);
        }
        LocalDateTime opensAgain = findNextOpening(now);
        return new OpenStatus(state, opensAgain == null ? null : label(opensAgain), null, opensAgain);
    }

    /**
     * Returns the hours of a day, if they are certain. Of lines with different labels, the first that is open that day is
     * returned. A day counts as closed only if that is certain of all lines.
     */
    public Optional<HoursOfDay> on(LocalDate date) {
        List<ScheduleLine> certain = decidingLines().stream()
                .filter(line -> !isUncertain(line, date))
                .filter(line -> line.on(date).confidence() == DayHours.Confidence.CERTAIN)
                .toList();
        Optional<ScheduleLine> open = certain.stream()
                .filter(line -> !line.on(date).intervals().isEmpty())
                .findFirst();
        if (open.isPresent()) {
            String label = open.get().label();
            return Optional.of(new HoursOfDay(
                    label,
                    certain.stream()
                            .filter(line -> Objects.equals(line.label(), label))
                            .flatMap(line -> line.on(date).intervals().stream())
                            .distinct()
                            .sorted()
                            .toList()));
        }
        boolean closed = !certain.isEmpty() && certain.size() == decidingLines().size();
        return closed ? Optional.of(new HoursOfDay(null, List.of())) : Optional.empty();
    }

    private static LocalDateTime toLocalTime(ZonedDateTime instant) {
        return instant.withZoneSameInstant(BrusselsClock.ZONE).toLocalDateTime();
    }

    /** Lists the lines that decide the state: the general hours if any are structured, else the lines with labels. */
    public List<ScheduleLine> decidingLines() {
        List<ScheduleLine> general = lines.stream()
                .filter(line -> line.isStructured() && line.label() == null)
                .toList();
        return general.isEmpty()
                ? lines.stream().filter(line -> line.label() != null).toList()
                : general;
    }

    /** Returns whether an unstructured line makes this line uncertain: a general one, or one with the same label. */
    private boolean isUncertain(ScheduleLine line, LocalDate date) {
        return lines.stream()
                .filter(other -> !other.isStructured())
                .filter(other -> other.label() == null || other.label().equals(line.label()))
                .flatMap(other -> other.remarks().stream())
                .anyMatch(remark -> remark.doubts(date));
    }

    private OpenState at(LocalDateTime time) {
        List<ScheduleLine> decidingLines = decidingLines();
        if (decidingLines.isEmpty()) {
            return OpenState.UNKNOWN;
        }
        OpenState result = OpenState.CLOSED;
        for (ScheduleLine line : decidingLines) {
            OpenState state = isUncertain(line, time.toLocalDate()) ? OpenState.UNKNOWN : at(line, time);
            if (state == OpenState.OPEN) {
                return state;
            }
            result = state == OpenState.UNKNOWN ? state : result;
        }
        return result;
    }

    private static OpenState at(ScheduleLine line, LocalDateTime time) {
        LocalDate date = time.toLocalDate();
        int minute = time.getHour() * 60 + time.getMinute();
        OpenState today = line.on(date).stateAt(minute);
        if (today == OpenState.OPEN) {
            return today;
        }
        OpenState sinceYesterday = line.on(date.minusDays(1)).stateAt(minute + TimeInterval.MINUTES_PER_DAY);
        // Only intervals of yesterday that extend past midnight are relevant.
        boolean extendsPastMidnight = sinceYesterday == OpenState.OPEN
                || sinceYesterday == OpenState.UNKNOWN
                        && line.on(date.minusDays(1)).confidence() == DayHours.Confidence.IF_OPEN_AT_ALL;
        return extendsPastMidnight ? sinceYesterday : today;
    }

    /** Returns the label of the first line that is open; null for general hours, or if no line is open. */
    private String label(LocalDateTime time) {
        return decidingLines().stream()
                .filter(line -> !isUncertain(line, time.toLocalDate()) && at(line, time) == OpenState.OPEN)
                .findFirst()
                .map(ScheduleLine::label)
                .orElse(null);
    }

    /** Returns null if the place does not close within {@link #MAX_DAYS_UNTIL_CLOSING} days. */
    private LocalDateTime findClosing(LocalDateTime now) {
        LocalDateTime limit = now.plusDays(MAX_DAYS_UNTIL_CLOSING);
        LocalDateTime candidate = now;
        while (candidate.isBefore(limit)) {
            Optional<LocalDateTime> next =
                    changes(candidate).filter(candidate::isBefore).findFirst();
            if (next.isEmpty()) {
                return null;
            }
            candidate = next.get();
            if (at(candidate) != OpenState.OPEN) {
                return candidate;
            }
        }
        return null;
    }

    /** Returns null if no certain opening is known within {@link #MAX_DAYS_AHEAD} days. */
    private LocalDateTime findNextOpening(LocalDateTime now) {
        LocalDateTime limit = now.plusDays(MAX_DAYS_AHEAD);
        return Stream.iterate(now.toLocalDate(), date -> date.plusDays(1))
                .limit(MAX_DAYS_AHEAD + 1L)
                .flatMap(date -> decidingLines().stream()
                        .flatMap(line -> line.on(date).intervals().stream())
                        .map(interval -> at(date, interval.from())))
                .filter(time -> time.isAfter(now) && time.isBefore(limit))
                .sorted()
                .filter(time -> at(time) == OpenState.OPEN)
                .findFirst()
                .orElse(null);
    }

    /**
     * Returns in order the times at which the place may stop being open, from the previous day on: midnights and interval ends.
     */
    private Stream<LocalDateTime> changes(LocalDateTime time) {
        LocalDate first = time.toLocalDate().minusDays(1);
        return Stream.iterate(first, date -> date.plusDays(1))
                .limit(MAX_DAYS_AHEAD)
                .flatMap(date -> Stream.concat(
                        Stream.of(date.atTime(LocalTime.MIDNIGHT)),
                        decidingLines().stream()
                                .flatMap(line -> line.on(date).intervals().stream())
                                .map(interval -> at(date, interval.to()))))
                .sorted();
    }

    private static LocalDateTime at(LocalDate date, int minute) {
        return date.atStartOfDay().plusMinutes(minute);
    }
}
