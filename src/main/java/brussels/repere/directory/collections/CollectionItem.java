package brussels.repere.directory.collections;

import brussels.repere.text.Bilingual;
import java.util.Arrays;
import java.util.Optional;

/**
 * One line of a collection. It never names another collection, so that collections cannot form a loop. Immutable.
 *
 * @param reference of a service the id of the service at one of its locations, as hits have it; of an organisation or a help line its id;
 *     of a link its address
 * @param title of a link; null for all others, which have a name of their own
 * @param note why it is here, in the words of the keeper; null for none
 */
public record CollectionItem(Kind kind, String reference, Bilingual title, Bilingual note) {

    /** What an item is. */
    public enum Kind {
        SERVICE("service"),
        ORGANIZATION("organization"),
        HELPLINE("helpline"),
        LINK("link");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Returns its name in the API, in tables and in the database. */
        public String code() {
            return code;
        }

        public static Optional<Kind> find(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst();
        }
    }
}
