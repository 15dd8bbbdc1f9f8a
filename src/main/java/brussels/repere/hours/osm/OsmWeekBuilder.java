package brussels.repere.hours.osm;

import brussels.repere.hours.TimeInterval;
import brussels.repere.hours.WeeklyHours;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Builds a week from rules. On its days, a rule replaces earlier ones. Not thread-safe. */
final class OsmWeekBuilder {

    private final Map<DayOfWeek, List<TimeInterval>> days = new EnumMap<>(DayOfWeek.class);
    private List<TimeInterval> holidays;

    OsmWeekBuilder copy() {
        OsmWeekBuilder copy = new OsmWeekBuilder();
        copy.days.putAll(days);
        copy.holidays = holidays;
        return copy;
    }

    void put(OsmRule rule, List<TimeInterval> intervals) {
        if (rule.rule().getHolidays() != null) {
            holidays = rule.isUnknown() ? null : intervals;
        }
        if (rule.rule().isTwentyfourseven()) {
            holidays = intervals;
        }
        if (!rule.isHolidaysOnly()) {
            for (DayOfWeek day : rule.days()) {
                List<TimeInterval> combined =
                        new ArrayList<>(rule.rule().isAdditive() ? days.getOrDefault(day, List.of()) : List.of());
                combined.addAll(intervals);
                days.put(day, combined);
            }
        }
    }

    WeeklyHours build() {
        return new WeeklyHours(days, holidays);
    }
}
