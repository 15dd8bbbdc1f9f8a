package brussels.repere.directory.sheets;

import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a part of a sheet. Immutable.
 *
 * @param title null for none
 * @param text plain; null where nothing is written, or nothing yet
 * @param items what it names, in their order: of a text none, of {@code MONTH_EVENTS} the kinds, none for all
 */
public record SheetBlock(Kind kind, Bilingual title, Bilingual text, List<Item> items) {

    public static final int MAX_TITLE_LENGTH = 120;
    public static final int MAX_TEXT_LENGTH = 3_000;
    public static final int MAX_NOTE_LENGTH = 300;
    public static final int MAX_ITEMS = 40;

    public SheetBlock {
        items = List.copyOf(items);
    }

    /**
     * What a block is made of.
     *
     * @param reference the id of an event, of a collection, or of a service at one of its locations; the code of a kind of events
     * @param note of a service; null for none
     */
    public record Item(String reference, Bilingual note) {}

    /** What a block tells. */
    public enum Kind {
        TEXT("text"),
        /** Events that somebody picked. */
        EVENTS("events"),
        /** All published events of the month for the territory of the part. */
        MONTH_EVENTS("month-events"),
        COLLECTIONS("collections"),
        SERVICES("services");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Returns its name in the API and in the database. */
        @JsonValue
        public String code() {
            return code;
        }

        public static Optional<Kind> find(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst();
        }

        public static List<String> codes() {
            return Arrays.stream(values()).map(Kind::code).toList();
        }
    }
}
