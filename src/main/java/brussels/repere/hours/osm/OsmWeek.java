package brussels.repere.hours.osm;

import brussels.repere.hours.Span;
import brussels.repere.hours.Week;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A week as rules make it, a later one in the place of an earlier one on its days. Not for use by several threads. */
final class OsmWeek {

    private final Map<DayOfWeek, List<Span>> days = new EnumMap<>(DayOfWeek.class);
    private List<Span> holidays;

    OsmWeek copy() {
        OsmWeek copy = new OsmWeek();
        copy.days.putAll(days);
        copy.holidays = holidays;
        return copy;
    }

    void put(OsmRule said, List<Span> spans) {
        if (said.rule().getHolidays() != null) {
            holidays = said.isUnknown() ? null : spans;
        }
        if (said.rule().isTwentyfourseven()) {
            holidays = spans;
        }
        if (!said.isOfHolidaysAlone()) {
            for (DayOfWeek day : said.days()) {
                List<Span> together =
                        new ArrayList<>(said.rule().isAdditive() ? days.getOrDefault(day, List.of()) : List.of());
                together.addAll(spans);
                days.put(day, together);
            }
        }
    }

    Week week() {
        return new Week(days, holidays);
    }
}
