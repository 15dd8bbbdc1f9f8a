package brussels.repere.directory.upstream;

import java.util.Arrays;

/** What came of a fact that was sent to the source of its record. */
public enum ReturnState {
    /** The source was not imported since, or said nothing of that record or field. */
    WAITING("waiting"),
    /** The source says the same now. What it says later no longer counts. */
    CAUGHT_UP("caught-up"),
    /** The source says what it said when this was sent. */
    UNCHANGED("unchanged"),
    /** The source says a third thing. */
    CONTRADICTED("contradicted"),
    /** The source has the record no more. */
    GONE("gone"),
    /** It is said here no longer: it was changed, undone, or the record was closed here. */
    WITHDRAWN("withdrawn");

    private final String code;

    ReturnState(String code) {
        this.code = code;
    }

    /** Returns its name in the database and in the API. */
    public String code() {
        return code;
    }

    static ReturnState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
