package brussels.repere.hours.osm;

import brussels.repere.hours.TimeInterval;
import brussels.repere.hours.WeeklyHours;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A week as rules make it, a later one in the place of an earlier one on its days. Not for use by several threads. */
final class OsmWeekBuilder {

    private final Map<DayOfWeek, List<TimeInterval>> days = new EnumMap<>(DayOfWeek.class);
    private List<TimeInterval> holidays;

    OsmWeekBuilder copy() {
        OsmWeekBuilder copy = new OsmWeekBuilder();
        copy.days.putAll(days);
        copy.holidays = holidays;
        return copy;
    }

    void put(OsmRule said, List<TimeInterval> spans) {
        if (said.rule().getHolidays() != null) {
            holidays = said.isUnknown() ? null : spans;
        }
        if (said.rule().isTwentyfourseven()) {
            holidays = spans;
        }
        if (!said.isOfHolidaysAlone()) {
            for (DayOfWeek day : said.days()) {
                List<TimeInterval> together =
                        new ArrayList<>(said.rule().isAdditive() ? days.getOrDefault(day, List.of()) : List.of());
                together.addAll(spans);
                days.put(day, together);
            }
        }
    }

    WeeklyHours build() {
        return new WeeklyHours(days, holidays);
    }
}
