package brussels.repere.rest.ogc;

import brussels.repere.text.Lang;
import java.util.List;

/**
 * What a page for people says: a title, a text, and sections of rows. Immutable.
 *
 * @param way from the landing page to the page above this one
 * @param programs the address of the same for programs, which ends with the form; null for a problem
 */
record OgcPage(String title, String intro, List<Cell> way, List<Section> sections, String programs) {

    /** Returns the address of the same page in another language. */
    public String inLanguage(Lang other) {
        return programs == null ? "?lang=" + other : programs.replaceFirst("f=json$", "f=html&lang=" + other);
    }

    /** @param rows may be empty */
    record Section(String heading, String text, List<Row> rows) {

        Section(String heading, List<Row> rows) {
            this(heading, null, rows);
        }
    }

    /** @param label null where the cells stand alone */
    record Row(String label, List<Cell> cells) {

        Row(String label, Cell cell) {
            this(label, List.of(cell));
        }
    }

    /**
     * @param href null where it leads nowhere
     * @param lang null where it is in the language of the page
     */
    record Cell(String text, String href, String lang) {

        static Cell text(String text) {
            return new Cell(text, null, null);
        }

        static Cell english(String text) {
            return new Cell(text, null, "en");
        }

        static Cell link(String text, String href) {
            return new Cell(text, href, null);
        }
    }
}
