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
 * Reads hours as people write them: "Du lundi au vendredi de 8h30 à 12h et de 13h à 16h30, mercredi jusque 18h". Lines stand on
 * lines of their own, or are parted by {@code |}; each may begin with what it is about and a colon. What is not sure is not
 * structured, and stays as a remark; nothing that was said is dropped.
 */
public final class HoursReader {

    private static final Pattern LINES = Pattern.compile("[|\\n\\r]+");
    private static final Pattern BLANKS = Pattern.compile("\\h+");
    private static final Pattern BULLET = Pattern.compile("^[-–—•*] ?");

    /** The longest of a register has a thousand letters; what is much longer is something else. */
    private static final int MAX_LENGTH = 4_000;
    /** "Service social, par téléphone": more than two are no labels. */
    private static final int MAX_LABELS = 3;

    private final Lang lang;
    private final LineCombiner lines = new LineCombiner();
    private String heading;
    private boolean headingIsUsed;
    /** Then a line without one is no longer of that heading. */
    private boolean headingHasBullets;

    private HoursReader(Lang lang) {
        this.lang = lang;
    }

    /** @param lang that the words are in, as far as anybody knows */
    public static OpeningHours read(String words, Lang lang) {
        if (words.length() > MAX_LENGTH) {
            return new OpeningHours(List.of(ScheduleLine.unstructured(words)));
        }
        HoursReader reader = new HoursReader(DayNames.detectLanguage(words, lang));
        LINES.splitAsStream(BLANKS.matcher(words).replaceAll(" "))
                .map(BlankStripper::strip)
                .filter(line -> !line.isEmpty())
                .forEach(reader::readLine);
        reader.leaveHeading();
        return reader.lines.build();
    }

    private void readLine(String raw) {
        boolean bullet = BULLET.matcher(raw).lookingAt();
        FoldedText text = FoldedText.of(BULLET.matcher(raw).replaceFirst("").strip());
        if (!bullet && headingHasBullets) {
            leaveHeading();
        }
        String label = heading;
        boolean labelled = false;
        int colon = labelColon(text);
        for (int labels = 0; labels < MAX_LABELS && colon > 0 && isLabel(text.original(0, colon)); labels++) {
            String own = text.original(0, colon).strip();
            label = label == null ? own : label + ", " + own;
            labelled = true;
            text = FoldedText.of(
                    text.original(colon + 1, text.folded().length()).strip());
            colon = labelColon(text);
        }
        if (labelled && text.folded().isEmpty()) {
            startHeading(label.substring(heading == null || !headingIsUsed ? 0 : heading.length() + 2));
            return;
        }
        headingIsUsed = true;
        headingHasBullets |= bullet && heading != null;
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

    /** One under which nothing stood yet goes on in the next. */
    private void startHeading(String next) {
        heading = next;
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

    /** Where in the folded text the first colon is that belongs to no time and stands in no bracket; -1 if there is none. */
    private int labelColon(FoldedText text) {
        int depth = 0;
        for (HoursToken token : HoursLexer.tokenize(text, lang)) {
            depth += token.is(Kind.OPEN_BRACKET) ? 1 : token.is(Kind.CLOSE_BRACKET) ? -1 : 0;
            if (depth == 0 && token.is(Kind.COLON)) {
                return token.start();
            }
        }
        return -1;
    }

    /** What something is called, not when it is. */
    private boolean isLabel(String text) {
        return HoursLexer.tokenize(FoldedText.of(text), lang).stream()
                .noneMatch(token -> token.is(
                        Kind.DAY, Kind.TIME, Kind.EVERY_DAY, Kind.WORKING_DAYS, Kind.WEEKEND, Kind.AROUND_THE_CLOCK));
    }
}
