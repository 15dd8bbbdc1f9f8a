package brussels.repere.exchange.fhir;

import brussels.repere.directory.hours.StatedHours;
import brussels.repere.exchange.fhir.format.FhirNode;
import brussels.repere.hours.OpeningHours;
import brussels.repere.hours.ScheduleLine;
import brussels.repere.hours.TimeInterval;
import brussels.repere.hours.WeeklyHours;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Maps opening hours: what could be read for sure of every week of the year to {@code availableTime}, closed holidays to {@code notAvailable},
 * and the words of the source, which say all of it, to {@code availabilityExceptions}. Hours of a part of the year stand in the words alone,
 * since FHIR R4 has no place for them. Times are by the clock in Brussels.
 */
final class AvailabilityMapper {

    private static final TranslationTable WORDS = TranslationTable.of("fhir");
    private static final int HOUR = 60;
    private static final int DAY_NAME = 3;

    /** FHIR has no 24:00. */
    private static final String END_OF_DAY = "23:59:59";

    private AvailabilityMapper() {}

    /** Hours of some days. */
    private record Span(DayOfWeek day, int from, int to) {}

    /** @param words null where nobody states hours */
    static void putHours(FhirNode service, Bilingual words) {
        if (words == null) {
            return;
        }
        OpeningHours hours = StatedHours.of(words).in(Lang.fr);
        List<WeeklyHours> weeks = hours.decidingLines().stream()
                .filter(ScheduleLine::isStructured)
                .filter(line -> line.validFrom() == null && line.validTo() == null)
                .filter(line -> line.seasons().isEmpty())
                .map(ScheduleLine::week)
                .toList();
        service.put("availableTime", mapWeeks(weeks));
        boolean closedOnHolidays = !weeks.isEmpty()
                && weeks.stream()
                        .allMatch(week ->
                                week.holidays() != null && week.holidays().isEmpty());
        if (closedOnHolidays) {
            Bilingual description = new Bilingual(WORDS.say(Lang.fr, "holidays"), WORDS.say(Lang.nl, "holidays"));
            service.put("notAvailable", List.of(new FhirNode().putBilingual("description", description)));
        }
        service.putBilingual("availabilityExceptions", words);
    }

    private static List<FhirNode> mapWeeks(List<WeeklyHours> weeks) {
        List<Span> spans = weeks.stream()
                .flatMap(week -> IntStream.rangeClosed(1, DayOfWeek.values().length)
                        .mapToObj(DayOfWeek::of)
                        .flatMap(day -> week.on(day).stream().flatMap(interval -> split(day, interval).stream())))
                .distinct()
                .toList();
        return spans.stream()
                .map(span -> List.of(span.from(), span.to()))
                .distinct()
                .map(times -> mapTimes(
                        spans.stream()
                                .filter(span -> List.of(span.from(), span.to()).equals(times))
                                .map(Span::day)
                                .distinct()
                                .sorted()
                                .toList(),
                        times.get(0),
                        times.get(1)))
                .toList();
    }

    /** Hours after midnight belong to the next day. */
    private static List<Span> split(DayOfWeek day, TimeInterval interval) {
        List<Span> spans = new ArrayList<>();
        spans.add(new Span(day, interval.from(), Math.min(interval.to(), TimeInterval.MINUTES_PER_DAY)));
        if (interval.to() > TimeInterval.MINUTES_PER_DAY) {
            spans.add(new Span(day.plus(1), 0, interval.to() - TimeInterval.MINUTES_PER_DAY));
        }
        return spans;
    }

    private static FhirNode mapTimes(List<DayOfWeek> days, int from, int to) {
        FhirNode available = new FhirNode()
                .put(
                        "daysOfWeek",
                        days.stream()
                                .map(day -> day.name().substring(0, DAY_NAME).toLowerCase(Locale.ROOT))
                                .collect(Collectors.toList()));
        return from == 0 && to == TimeInterval.MINUTES_PER_DAY
                ? available.put("allDay", true)
                : available.put("availableStartTime", time(from)).put("availableEndTime", time(to));
    }

    private static String time(int minutes) {
        return minutes == TimeInterval.MINUTES_PER_DAY
                ? END_OF_DAY
                : String.format(Locale.ROOT, "%02d:%02d:00", minutes / HOUR, minutes % HOUR);
    }
}
