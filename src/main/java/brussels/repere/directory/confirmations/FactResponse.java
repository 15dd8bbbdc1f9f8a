package brussels.repere.directory.confirmations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody says of a fact. */
public enum FactResponse {
    /** It is still true. */
    YES,
    /** It is otherwise. */
    CORRECT,
    /** It is true no longer, and nothing is in its place. Of a record: it exists no longer. */
    NO_LONGER,
    /** They do not know. */
    UNKNOWN;

    /** Returns its name in the API and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<FactResponse> find(String code) {
        return Arrays.stream(values()).filter(said -> said.code().equals(code)).findFirst();
    }
}
