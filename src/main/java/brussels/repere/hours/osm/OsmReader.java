package brussels.repere.hours.osm;

import brussels.repere.hours.OpeningHours;
import brussels.repere.hours.ScheduleLine;
import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads {@code opening_hours} as <a href="https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification">specified</a>.
 * It supports days of the week, times, public holidays and parts of the year. A value with anything else, such as school
 * holidays, week numbers, the first Monday of a month or dusk, is not structured and becomes a remark as a whole. One difference
 * from the specification: a value that does not mention public holidays is not taken to mean open on them.
 */
public final class OsmReader {

    /** The parser may accept other text by chance, so a value must first look like this. */
    private static final Pattern LIKELY = Pattern.compile("24/7|.*\\b(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)\\b.*", Pattern.DOTALL);

    /** The parser reads these as German day names, but here they are French or Dutch names of other days. */
    private static final Pattern NOT_OSM_DAYS = Pattern.compile("\\b(?:Di|Do|Mi|So)\\b");

    private OsmReader() {}

    /** Returns empty for text that is not in this format. */
    public static Optional<OpeningHours> find(String text) {
        if (!LIKELY.matcher(text.strip()).matches()
                || NOT_OSM_DAYS.matcher(text).find()) {
            return Optional.empty();
        }
        return parse(text).map(rules -> new OpeningHours(List.of(line(text, rules))));
    }

    /** Parses in lenient mode, because strict mode rejects intervals over midnight: "20:00-08:00". */
    private static Optional<List<Rule>> parse(String text) {
        try {
            return Optional.of(new OpeningHoursParser(new StringReader(text.strip())).rules(false));
        } catch (OpeningHoursParseException invalidSyntax) {
            return Optional.empty();
        }
    }

    private static ScheduleLine line(String text, List<Rule> rules) {
        OsmHoursBuilder builder = new OsmHoursBuilder();
        return rules.stream().allMatch(builder::add) ? builder.build() : ScheduleLine.unstructured(text.strip());
    }
}
