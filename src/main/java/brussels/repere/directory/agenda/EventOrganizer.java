package brussels.repere.directory.agenda;

import java.util.Locale;

/**
 * Who organises an event. Immutable.
 *
 * @param reference of a service the id at one of its locations, of an organisation its id, else a name
 */
public record EventOrganizer(Kind kind, String reference) {

    /** What names the organiser. */
    public enum Kind {
        SERVICE,
        ORGANIZATION,
        NAME;

        /** Returns its name in the API and in the database. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
