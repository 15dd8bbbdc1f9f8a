package brussels.repere.rest.directory;

import brussels.repere.hours.HoursFormatter;
import brussels.repere.hours.HoursRemark;
import brussels.repere.hours.OpeningHours;
import brussels.repere.hours.ScheduleLine;
import brussels.repere.hours.osm.OsmWriter;
import brussels.repere.text.Lang;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The structured opening hours of one part of a service.
 *
 * @param label the part, in the words of the source; absent where the hours are those of the whole service
 * @param hours as text, one item for days with the same hours; empty where nothing is certain
 * @param openingHours the same in the {@code opening_hours} syntax of OpenStreetMap; absent where nothing is certain
 * @param remarks everything that could not be structured, in the words of the source
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record HoursLine(
        String label, List<String> hours, String openingHours, String validFrom, String validTo, List<String> remarks) {

    /** Returns null where there are no hours. */
    public static List<HoursLine> of(OpeningHours hours, Lang lang) {
        HoursFormatter words = new HoursFormatter(lang);
        return hours.lines().isEmpty()
                ? null
                : hours.lines().stream().map(line -> of(line, words)).toList();
    }

    private static HoursLine of(ScheduleLine line, HoursFormatter words) {
        return new HoursLine(
                line.label(),
                words.format(line),
                OsmWriter.write(line),
                text(line.validFrom()),
                text(line.validTo()),
                line.remarks().stream().map(HoursRemark::text).toList());
    }

    private static String text(LocalDate date) {
        return Optional.ofNullable(date).map(LocalDate::toString).orElse(null);
    }
}
