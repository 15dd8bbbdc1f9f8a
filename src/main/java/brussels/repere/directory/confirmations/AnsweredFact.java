package brussels.repere.directory.confirmations;

import brussels.repere.directory.EntryField;
import java.time.Instant;
import java.util.Locale;

/**
 * What was said last of a fact by a link. Immutable.
 *
 * @param field null where the record as a whole is said to exist no longer
 * @param valueHash of the value that was said; empty where none was
 * @param version of the record that it was said of
 * @param at null before it is stored
 */
public record AnsweredFact(
        EntryField field, FactResponse said, Became became, String valueHash, long version, Instant at) {

    /** What became of it. */
    public enum Became {
        CONFIRMED,
        /** It changed at once. */
        APPLIED,
        /** It waits until somebody accepts it. */
        PROPOSED,
        NOTHING;

        /** Returns its name in the API and in the database. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Became of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Returns whether this was said already: the same of the same version. */
    boolean repeats(AnsweredFact earlier) {
        return earlier != null
                && said == earlier.said
                && version == earlier.version
                && valueHash.equals(earlier.valueHash);
    }

    AnsweredFact became(Became other) {
        return new AnsweredFact(field, said, other, valueHash, version, at);
    }
}
