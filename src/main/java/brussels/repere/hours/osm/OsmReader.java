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
 * Reads {@code opening_hours} as <a href="https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification">specified</a>, as
 * far as it says which days of the week, which times, public holidays and parts of the year. Of the rest – school holidays,
 * weeks by their number, the first Monday of a month, dusk – nothing is structured, and all stays as a remark. One difference:
 * whoever does not mention public holidays is not taken to be open on them.
 */
public final class OsmReader {

    /** Other words may pass the parser by chance. */
    private static final Pattern LIKELY = Pattern.compile("24/7|.*\\b(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)\\b.*", Pattern.DOTALL);

    /** The parser takes them as German; they are French and Dutch, and other days. */
    private static final Pattern NOT_OSM_DAYS = Pattern.compile("\\b(?:Di|Do|Mi|So)\\b");

    private OsmReader() {}

    /** Empty for words that are not in this form. */
    public static Optional<OpeningHours> find(String words) {
        if (!LIKELY.matcher(words.strip()).matches()
                || NOT_OSM_DAYS.matcher(words).find()) {
            return Optional.empty();
        }
        return parse(words).map(rules -> new OpeningHours(List.of(line(words, rules))));
    }

    /** Not strictly: the parser would refuse nights, "20:00-08:00". */
    private static Optional<List<Rule>> parse(String words) {
        try {
            return Optional.of(new OpeningHoursParser(new StringReader(words.strip())).rules(false));
        } catch (OpeningHoursParseException notOfThisForm) {
            return Optional.empty();
        }
    }

    private static ScheduleLine line(String words, List<Rule> rules) {
        OsmHoursBuilder read = new OsmHoursBuilder();
        return rules.stream().allMatch(read::add) ? read.build() : ScheduleLine.unstructured(words.strip());
    }
}
