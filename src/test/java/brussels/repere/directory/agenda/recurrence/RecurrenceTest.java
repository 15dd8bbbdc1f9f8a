package brussels.repere.directory.agenda.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.repere.directory.agenda.recurrence.Occurrence.State;
import brussels.repere.generation.BrusselsClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("When something takes place that repeats, compared with a second library")
class RecurrenceTest {

    private static final ZonedDateTime HORIZON = at("2028-12-31T00:00");

    private static ZonedDateTime at(String local) {
        return LocalDateTime.parse(local).atZone(BrusselsClock.ZONE);
    }

    private static EventSchedule timed(String start, String rule) {
        LocalDateTime begin = LocalDateTime.parse(start);
        return new EventSchedule(
                begin, begin.plusHours(2), false, RecurrenceRule.read(rule, begin), List.of(), List.of(), List.of());
    }

    /** The times of a year, from several spans of which none is too long. */
    private static List<Occurrence> follow(EventSchedule schedule, ZonedDateTime until, int most) {
        List<Occurrence> found = new ArrayList<>();
        for (ZonedDateTime from = schedule.start().atZone(BrusselsClock.ZONE).minusHours(1);
                from.isBefore(until) && found.size() < most;
                from = from.plusDays(300)) {
            OccurrenceFinder.find(schedule, from, from.plusDays(300)).stream()
                    .filter(one -> !found.contains(one))
                    .forEach(found::add);
        }
        return found.stream().limit(most).toList();
    }

    private static List<Instant> byOtherLibrary(String start, String rule, int most)
            throws InvalidRecurrenceRuleException {
        TimeZone zone = TimeZone.getTimeZone(BrusselsClock.ZONE);
        LocalDateTime begin = LocalDateTime.parse(start);
        DateTime first = new DateTime(
                zone,
                begin.getYear(),
                begin.getMonthValue() - 1,
                begin.getDayOfMonth(),
                begin.getHour(),
                begin.getMinute(),
                0);
        RecurrenceRuleIterator times = new org.dmfs.rfc5545.recur.RecurrenceRule(rule).iterator(first);
        List<Instant> found = new ArrayList<>();
        while (times.hasNext() && found.size() < most) {
            Instant next = Instant.ofEpochMilli(times.nextMillis());
            if (next.isAfter(HORIZON.toInstant())) {
                break;
            }
            found.add(next);
        }
        return found;
    }

    @DisplayName("Five times of each of these rules are the same")
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-22T10:00|FREQ=WEEKLY",
                "2026-10-18T10:00|FREQ=WEEKLY;BYDAY=SU,TU",
                "2026-03-27T02:30|FREQ=DAILY",
                "2026-10-23T01:30|FREQ=DAILY",
                "2026-01-30T14:00|FREQ=MONTHLY;BYDAY=-1FR",
                "2026-01-05T09:00|FREQ=MONTHLY;BYDAY=1MO",
                "2026-01-08T09:00|FREQ=MONTHLY;BYDAY=TU,WE,TH;BYSETPOS=4",
                "2026-01-30T09:00|FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
                "2026-01-31T09:00|FREQ=MONTHLY;BYMONTHDAY=31",
                "2026-01-31T09:00|FREQ=MONTHLY",
                "2026-01-31T09:00|FREQ=MONTHLY;BYMONTHDAY=-1",
                "2026-12-29T18:00|FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU",
                "2026-12-29T18:00|FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU",
                "2026-12-30T18:00|FREQ=DAILY;INTERVAL=3;COUNT=4",
                "2026-11-02T18:00|FREQ=WEEKLY;UNTIL=20261123T170000Z",
                "2026-11-02T18:00|FREQ=WEEKLY;UNTIL=20261123T165959Z",
                "2024-02-29T12:00|FREQ=YEARLY",
                "2026-05-01T08:00|FREQ=YEARLY;BYMONTH=5,11;BYMONTHDAY=1",
                "2026-03-29T10:00|FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
                "2026-05-04T08:00|FREQ=YEARLY;BYWEEKNO=19;BYDAY=MO",
                "2026-04-10T08:00|FREQ=YEARLY;BYYEARDAY=100",
                "2026-02-13T08:00|FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
                "2026-01-07T08:00|FREQ=WEEKLY;BYMONTH=1,2,12;BYDAY=WE",
                "2026-06-30T23:30|FREQ=MONTHLY;INTERVAL=2;BYDAY=5TU,-1TU",
            })
    void sameInstants(String start, String rule) throws InvalidRecurrenceRuleException {
        List<Instant> expected = byOtherLibrary(start, rule, 5);
        List<Instant> found = follow(timed(start, rule), HORIZON, 5).stream()
                .map(one -> one.start().toInstant())
                .filter(instant -> !instant.isAfter(HORIZON.toInstant()))
                .toList();
        assertThat(expected).hasSizeGreaterThanOrEqualTo(rule.startsWith("FREQ=YEARLY") ? 2 : 3);
        assertThat(found).isEqualTo(expected);
    }

    @DisplayName("A time that summer time leaves out is an hour later, and the day after it is as planned")
    @Test
    void summerTime() {
        List<Occurrence> found = OccurrenceFinder.find(
                timed("2026-03-28T02:30", "FREQ=DAILY"), at("2026-03-28T00:00"), at("2026-03-31T00:00"));
        assertThat(found)
                .extracting(one -> one.start().toString())
                .containsExactly(
                        "2026-03-28T02:30+01:00[Europe/Brussels]",
                        "2026-03-29T03:30+02:00[Europe/Brussels]",
                        "2026-03-30T02:30+02:00[Europe/Brussels]");
        assertThat(found).allSatisfy(one -> assertThat(Duration.between(one.start(), one.end()))
                .isEqualTo(Duration.ofHours(2)));
    }

    /** The other library takes the second; RFC 5545 (3.3.5) has the first. */
    @DisplayName("Of a time that comes twice in the night in which summer time ends the first is meant")
    @Test
    void winterTime() {
        assertThat(OccurrenceFinder.find(
                        timed("2026-10-24T02:30", "FREQ=DAILY"), at("2026-10-24T00:00"), at("2026-10-27T00:00")))
                .extracting(one -> one.start().toInstant().toString())
                .containsExactly("2026-10-24T00:30:00Z", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z");
    }

    @DisplayName("Whole days begin at midnight and end at midnight, also those of 23 and 25 hours")
    @Test
    void wholeDays() {
        LocalDateTime start = LocalDate.of(2026, 10, 24).atStartOfDay();
        EventSchedule weekend = new EventSchedule(
                start,
                start.plusDays(2),
                true,
                RecurrenceRule.read("FREQ=YEARLY;UNTIL=20271024", start),
                List.of(),
                List.of(),
                List.of());
        List<Occurrence> found = follow(weekend, HORIZON, 9);
        assertThat(found)
                .extracting(one -> one.end().toString())
                .containsExactly("2026-10-26T00:00+01:00[Europe/Brussels]", "2027-10-26T00:00+02:00[Europe/Brussels]");
        assertThat(OccurrenceFinder.findEnd(weekend)).hasValue(at("2027-10-26T00:00"));
    }

    @DisplayName("Times are left out, added, cancelled and moved; a moved one is told where it is now")
    @Test
    void exceptions() {
        EventSchedule plain = timed("2026-11-02T18:00", "FREQ=WEEKLY;COUNT=5");
        EventSchedule schedule = new EventSchedule(
                plain.start(),
                plain.end(),
                false,
                plain.rule(),
                List.of(LocalDateTime.parse("2026-11-04T18:00")),
                List.of(LocalDateTime.parse("2026-11-09T18:00")),
                List.of(
                        OccurrenceChange.cancelled(LocalDateTime.parse("2026-11-16T18:00")),
                        new OccurrenceChange(
                                LocalDateTime.parse("2026-11-23T18:00"),
                                LocalDateTime.parse("2026-12-24T10:00"),
                                LocalDateTime.parse("2026-12-24T11:00"))));
        assertThat(OccurrenceFinder.find(schedule, at("2026-11-01T00:00"), at("2026-12-31T00:00")))
                .extracting(one -> one.start().toLocalDate() + " " + one.state())
                .containsExactly(
                        "2026-11-02 PLANNED",
                        "2026-11-04 PLANNED",
                        "2026-11-16 CANCELLED",
                        "2026-11-30 PLANNED",
                        "2026-12-24 MOVED");
        assertThat(OccurrenceFinder.findEnd(schedule)).hasValue(at("2026-12-24T11:00"));
        assertThat(OccurrenceFinder.findNext(schedule, at("2026-11-05T00:00")))
                .map(Occurrence::state)
                .hasValue(State.PLANNED);
        assertThat(OccurrenceFinder.isPlanned(schedule, LocalDateTime.parse("2026-11-09T18:00")))
                .isFalse();
        assertThat(OccurrenceFinder.isPlanned(schedule, LocalDateTime.parse("2026-11-16T18:00")))
                .isTrue();
    }

    @DisplayName(
            "A rule without an end has no last time, and is followed within the span alone, far from its start too")
    @Test
    void endless() {
        EventSchedule daily = timed("2006-01-01T08:00", "FREQ=DAILY");
        assertThat(OccurrenceFinder.findEnd(daily)).isEmpty();
        assertThat(OccurrenceFinder.find(daily, at("2026-06-01T00:00"), at("2026-06-08T00:00")))
                .hasSize(7);
        assertThatThrownBy(() -> OccurrenceFinder.find(daily, at("2026-01-01T00:00"), at("2028-01-01T00:00")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @DisplayName("What cannot be a rule is refused by its reason")
    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "NEVER|2026-02-01T09:00|FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "START|2026-11-03T09:00|FREQ=WEEKLY;BYDAY=MO",
                "FREQUENCY|2026-11-03T09:00|FREQ=HOURLY",
                "PART|2026-11-03T09:00|FREQ=DAILY;BYHOUR=9,15",
                "PART|2026-11-03T09:00|FREQ=DAILY;COUNT=0",
                "PART|2026-11-03T09:00|FREQ=DAILY;COUNT=99999",
                "PART|2026-11-03T09:00|FREQ=MONTHLY;BYMONTHDAY=32",
                "PART|2026-11-03T09:00|FREQ=DAILY;UNTIL=20270230",
                "TOGETHER|2026-11-03T09:00|FREQ=WEEKLY;BYDAY=1MO",
                "TOGETHER|2026-11-03T09:00|FREQ=MONTHLY;BYSETPOS=1",
                "TWO_ENDS|2026-11-03T09:00|FREQ=DAILY;COUNT=3;UNTIL=20270101",
                "ENDS_BEFORE|2026-11-03T09:00|FREQ=DAILY;UNTIL=20260101",
                "TOO_FAR|2026-11-03T09:00|FREQ=DAILY;UNTIL=20990101",
                "TOO_FAR|2026-11-03T09:00|FREQ=YEARLY;COUNT=500",
                "MALFORMED|2026-11-03T09:00|every Tuesday",
                "MALFORMED|2026-11-03T09:00|FREQ=DAILY;FREQ=DAILY",
            })
    void refused(RecurrenceException.Reason reason, String start, String rule) {
        assertThatThrownBy(() -> RecurrenceRule.read(rule, LocalDateTime.parse(start)))
                .isInstanceOfSatisfying(RecurrenceException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }
}
