package brussels.repere.exchange.amenities;

import brussels.repere.exchange.osm.OsmDates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Finds when somebody last looked at a place, by the tags in which mappers note it. */
final class AmenityDates {

    private static final String CHECK = "check_date";

    private AmenityDates() {}

    /**
     * Returns the newest month: who checked the hours, or anything else, stood before the door. Days to come are passed over. When the
     * element was last edited says nothing, since most edits are made from afar.
     */
    static Optional<YearMonth> findChecked(Map<String, String> tags, LocalDate today) {
        return tags.entrySet().stream()
                .filter(tag -> tag.getKey().equals(CHECK)
                        || tag.getKey().startsWith(CHECK + ":")
                        || tag.getKey().equals("survey:date"))
                .flatMap(tag -> OsmDates.findDay(tag.getValue()).stream())
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder())
                .map(YearMonth::from);
    }
}
