package brussels.repere.rest.openweb;

import brussels.repere.rest.directory.LocalizedText;
import brussels.repere.text.Lang;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One thing that is known, under its name, as lines of text and links. Public for the templates. Immutable. */
public record LabelledFact(String name, List<Line> lines) {

    private static final String LINE_BREAK = "\\s*[\\n|]\\s*";

    /** @param careful whether it is to be seen at once */
    public record Line(List<Piece> pieces, boolean careful) {

        static Line of(Piece... pieces) {
            return new Line(List.of(pieces), false);
        }

        static Line of(String text) {
            return of(Piece.of(text));
        }

        static Line careful(String text) {
            return new Line(List.of(Piece.of(text)), true);
        }
    }

    /**
     * @param lang of the text; null where it is that of the page
     * @param href where it leads; null where it leads nowhere
     * @param rel of the link; null where there is nothing to say
     */
    public record Piece(String text, Lang lang, String href, String rel) {

        static Piece of(String text) {
            return new Piece(text, null, null, null);
        }

        static Piece link(String text, String href) {
            return new Piece(text, null, href, null);
        }

        static Piece elsewhere(String text, String href, String rel) {
            return new Piece(text, null, href, rel);
        }
    }

    /** Returns the language of a text for {@code lang=}; null where it is that of the page. */
    public static Lang otherLanguage(LocalizedText text, Lang page) {
        return text.lang() == page ? null : text.lang();
    }

    /** Writes a text of a source line by line; registers divide by bars what they mean as a list. None where there is no text. */
    static List<Line> said(LocalizedText text, Lang page) {
        return text == null
                ? List.of()
                : Arrays.stream(text.text().split(LINE_BREAK))
                        .filter(line -> !line.isBlank())
                        .map(line -> Line.of(new Piece(line, otherLanguage(text, page), null, null)))
                        .toList();
    }

    /** Returns a line for a text, before other lines; without it those alone. */
    static List<Line> before(String text, List<Line> others) {
        return text == null
                ? others
                : Stream.concat(Stream.of(Line.of(text)), others.stream()).toList();
    }
}
