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
 * What is sure in the hours of one thing.
 *
 * @param label what it is, in the words of the source; absent for all there is
 * @param hours in words, a piece for days with the same hours; none where nothing is sure
 * @param openingHours the same as OpenStreetMap writes it; absent where nothing is sure
 * @param remarks all that is not structured, in the words of the source
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record HoursLine(
        String label, List<String> hours, String openingHours, String validFrom, String validTo, List<String> remarks) {

    /** Null where there are no hours. */
    static List<HoursLine> of(OpeningHours hours, Lang lang) {
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
