package brussels.repere.hours.words;

import brussels.repere.hours.Line;
import brussels.repere.hours.OpeningHours;
import brussels.repere.hours.osm.OsmReader;
import brussels.repere.hours.words.Token.Kind;
import brussels.repere.text.Lang;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads hours as people write them: "Du lundi au vendredi de 8h30 à 12h et de 13h à 16h30, mercredi jusque 18h". Lines stand on
 * lines of their own, or are parted by {@code |}; each may begin with what it is about and a colon. What is not sure is not
 * structured, and stays as a remark; nothing that was said is dropped. Hours in the form of OpenStreetMap are read as such.
 */
public final class HoursReader {

    private static final Pattern LINES = Pattern.compile("\\s*[|\\n\\r]+\\s*");
    private static final Pattern BULLET = Pattern.compile("^\\s*[-–—•*]\\s*");
    /** A label that says when and not what would be read as hours of all days. */
    private static final Pattern WHEN = Pattern.compile(
            "\\b(vacances|conges?|vakanties?|verlof|ete|hiver|zomer|winter|feries?|feestdag(en)?|semaines?|weken|week|sauf"
                    + "|behalve|schoolvakanties?|periode|partir|vanaf|jusqu|tot|pair|impair|premier|dernier|eerste|laatste)\\b");

    /** The longest of a register has a thousand letters; what is much longer is something else. */
    private static final int LONGEST = 4_000;

    private final Lang lang;
    private final List<Line> lines = new ArrayList<>();
    private String heading;
    /** Then a line without one is no longer of that heading. */
    private boolean headingHasBullets;

    private HoursReader(Lang lang) {
        this.lang = lang;
    }

    /** @param lang that the words are in, as far as anybody knows; null for no words at all is not allowed */
    public static OpeningHours read(String words, Lang lang) {
        if (words.length() > LONGEST) {
            return new OpeningHours(List.of(Line.ofWords(words)));
        }
        return OsmReader.find(words).orElseGet(() -> {
            HoursReader reader = new HoursReader(lang);
            LINES.splitAsStream(words).filter(line -> !line.isBlank()).forEach(reader::line);
            return new OpeningHours(reader.lines);
        });
    }

    private void line(String raw) {
        boolean bullet = BULLET.matcher(raw).lookingAt();
        String text = BULLET.matcher(raw).replaceFirst("").strip();
        if (!bullet && headingHasBullets) {
            heading = null;
            headingHasBullets = false;
        }
        headingHasBullets |= bullet && heading != null;
        if (text.endsWith(":") && colon(text) == text.length() - 1 && isLabel(text.substring(0, text.length() - 1))) {
            heading = text.substring(0, text.length() - 1).strip();
            headingHasBullets = false;
            return;
        }
        String label = heading;
        int colon = colon(text);
        while (colon > 0 && isLabel(text.substring(0, colon))) {
            String own = text.substring(0, colon).strip();
            label = label == null ? own : label + ", " + own;
            text = text.substring(colon + 1).strip();
            colon = colon(text);
        }
        if (label != null && isWhen(label)) {
            lines.add(Line.ofWords(label + " : " + text));
            return;
        }
        LineReader.Read read = LineReader.read(text, lang);
        lines.add(Line.weekly(label, read.week(), read.remarks()));
    }

    /** Where the first colon is that belongs to no time and stands in no bracket; -1 if there is none. */
    private int colon(String text) {
        int depth = 0;
        for (Token token : Lexer.tokens(text, lang)) {
            depth += token.is(Kind.OPEN_BRACKET) ? 1 : token.is(Kind.CLOSE_BRACKET) ? -1 : 0;
            if (depth == 0 && token.is(Kind.COLON)) {
                return token.start();
            }
        }
        return -1;
    }

    /** What something is called, not when it is. */
    private boolean isLabel(String text) {
        return Lexer.tokens(text, lang).stream()
                .noneMatch(token -> token.is(
                        Kind.DAY, Kind.TIME, Kind.EVERY_DAY, Kind.WORKING_DAYS, Kind.WEEKEND, Kind.AROUND_THE_CLOCK));
    }

    private static boolean isWhen(String label) {
        return Remarks.speakOfMonths(label) || WHEN.matcher(Folding.of(label)).find();
    }
}
