package brussels.repere.exchange.agenda;

import brussels.repere.exchange.agenda.CalendarComponent.Property;
import brussels.repere.generation.BrusselsClock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes times of an {@code .ics} as {@link EventForm} has them, by the clock in Brussels. What is no time is handed on as it is, so that it is named. A name of a
 * zone that nobody knows is not guessed.
 */
final class CalendarTimes {

    private static final String DAY_FORM = "\\d{8}";
    private static final String TIME_FORM = "\\d{8}T\\d{6}Z?";

    /** Those that Microsoft's programs write for our hour; by Unicode's windowsZones. */
    private static final Map<String, String> WINDOWS_ZONES = Map.of(
            "Romance Standard Time", "Europe/Paris",
            "W. Europe Standard Time", "Europe/Berlin",
            "Central Europe Standard Time", "Europe/Budapest",
            "Central European Standard Time", "Europe/Warsaw",
            "GMT Standard Time", "Europe/London",
            "UTC", "UTC");

    private CalendarTimes() {}

    /** Returns the zone of a property: Brussels where it names none. */
    static Optional<ZoneId> zone(Property property) {
        String name = property.parameter("TZID").replace("\"", "");
        if (name.isEmpty()) {
            return Optional.of(BrusselsClock.ZONE);
        }
        String known = WINDOWS_ZONES.getOrDefault(name, name);
        String[] parts = known.split("/");
        // Some programs write their own name before that of the zone.
        String last = parts.length > 2 ? parts[parts.length - 2] + "/" + parts[parts.length - 1] : known;
        return List.of(known, last).stream()
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .findFirst()
                .map(ZoneId::of);
    }

    static String time(String written, ZoneId zone) {
        String text = written.strip();
        if (text.matches(DAY_FORM)) {
            return day(text);
        }
        if (!text.matches(TIME_FORM)) {
            return text;
        }
        String iso =
                day(text) + "T" + text.substring(9, 11) + ":" + text.substring(11, 13) + ":" + text.substring(13, 15);
        try {
            ZoneId from = text.endsWith("Z") ? ZoneOffset.UTC : zone;
            return from.equals(BrusselsClock.ZONE)
                    ? LocalDateTime.parse(iso).toString()
                    : LocalDateTime.parse(iso)
                            .atZone(from)
                            .withZoneSameInstant(BrusselsClock.ZONE)
                            .toLocalDateTime()
                            .toString();
        } catch (DateTimeException noDay) {
            return iso;
        }
    }

    /** Several values of one property; of a period its start. */
    static List<String> times(Property property, ZoneId zone) {
        return Arrays.stream(property.value().split(","))
                .map(value -> time(value.replaceFirst("/.*", ""), zone))
                .toList();
    }

    private static String day(String text) {
        return text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6, 8);
    }
}
