package brussels.repere.hours.words;

import brussels.repere.hours.OpeningHours;
import brussels.repere.hours.ScheduleLine;
import brussels.repere.hours.words.HoursToken.Kind;
import brussels.repere.text.BlankStripper;
import brussels.repere.text.FoldedText;
import brussels.repere.text.Lang;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads hours as people write them: "Du lundi au vendredi de 8h30 à 12h et de 13h à 16h30, mercredi jusque 18h". Line breaks or
 * {@code |} separate the lines. Each line may begin with a label and a colon. Ambiguous text is not structured and becomes a
 * remark; no text is dropped.
 */
public final class HoursReader {

    private static final Pattern LINES = Pattern.compile("[|\\n\\r]+");
    private static final Pattern BLANKS = Pattern.compile("\\h+");
    private static final Pattern BULLET = Pattern.compile("^[-–—•*] ?");

    /** The longest text in a register has a thousand characters; a much longer one is something else. */
    private static final int MAX_LENGTH = 4_000;
    /** The maximum number of labels before the hours of a line. */
    private static final int MAX_LABELS = 3;

    private final Lang lang;
    private final LineCombiner lines = new LineCombiner();
    private String heading;
    private boolean headingIsUsed;
    /** Whether bulleted lines follow the heading; a line without a bullet then no longer belongs to it. */
    private boolean headingHasBullets;

    private HoursReader(Lang lang) {
        this.lang = lang;
    }

    /** @param lang the declared language of the text, if known */
    public static OpeningHours read(String text, Lang lang) {
        if (text.length() > MAX_LENGTH) {
            return new OpeningHours(List.of(ScheduleLine.unstructured(text)));
        }
        HoursReader reader = new HoursReader(DayNames.detectLanguage(text, lang));
        LINES.splitAsStream(BLANKS.matcher(text).replaceAll(" "))
                .map(BlankStripper::strip)
                .filter(line -> !line.isEmpty())
                .forEach(reader::readLine);
        reader.leaveHeading();
        return reader.lines.build();
    }

    private void readLine(String line) {
        boolean hasBullet = BULLET.matcher(line).lookingAt();
        FoldedText text = FoldedText.of(BULLET.matcher(line).replaceFirst("").strip());
        if (!hasBullet && headingHasBullets) {
            leaveHeading();
        }
        String label = heading;
        boolean hasLabel = false;
        int colon = findLabelColon(text);
        for (int labels = 0; labels < MAX_LABELS && colon > 0 && isLabel(text.original(0, colon)); labels++) {
            String ownLabel = text.original(0, colon).strip();
            label = label == null ? ownLabel : label + ", " + ownLabel;
            hasLabel = true;
            text = FoldedText.of(
                    text.original(colon + 1, text.folded().length()).strip());
            colon = findLabelColon(text);
        }
        if (hasLabel && text.folded().isEmpty()) {
            startHeading(label.substring(heading == null || !headingIsUsed ? 0 : heading.length() + 2));
            return;
        }
        headingIsUsed = true;
        headingHasBullets |= hasBullet && heading != null;
        if (label != null && HoursLabels.isTimeRestriction(label)) {
            lines.addWords(label + " : " + text.original(), lang);
        } else {
            lines.add(
                    HoursLabels.isGeneral(label) ? null : label,
                    text.original(),
                    HoursLineReader.read(text, lang),
                    lang);
        }
    }

    /** Starts a new heading. A previous heading without lines is already part of it. */
    private void startHeading(String newHeading) {
        heading = newHeading;
        headingIsUsed = false;
        headingHasBullets = false;
    }

    private void leaveHeading() {
        if (heading != null && !headingIsUsed) {
            lines.addWords(heading, lang);
        }
        heading = null;
        headingHasBullets = false;
    }

    /** Returns the position in the folded text of the first colon that is neither in a time nor within brackets; -1 if none. */
    private int findLabelColon(FoldedText text) {
        int depth = 0;
        for (HoursToken token : HoursLexer.tokenize(text, lang)) {
            depth += token.is(Kind.OPEN_BRACKET) ? 1 : token.is(Kind.CLOSE_BRACKET) ? -1 : 0;
            if (depth == 0 && token.is(Kind.COLON)) {
                return token.start();
            }
        }
        return -1;
    }

    /** Returns whether a text is a name rather than a statement of days or times. */
    private boolean isLabel(String text) {
        return HoursLexer.tokenize(FoldedText.of(text), lang).stream()
                .noneMatch(token -> token.is(
                        Kind.DAY, Kind.TIME, Kind.EVERY_DAY, Kind.WORKING_DAYS, Kind.WEEKEND, Kind.AROUND_THE_CLOCK));
    }
}
