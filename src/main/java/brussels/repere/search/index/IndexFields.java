package brussels.repere.search.index;

import brussels.repere.search.plan.SearchField;

/** What an index holds beside the fields of {@link SearchField}. A document is a service at a location, and has its id. */
final class IndexFields {

    /** The name of the index, to which aliases add their own: {@code services-read} and {@code services-write}. */
    static final String INDEX_NAME = "services";

    /** Its id once more, which orders hits that are otherwise equal. */
    static final String TIE_BREAKER = "tie";

    /** A number that changes whenever the record does. */
    static final String STAMP = "stamp";

    /**
     * All that an answer shows of it, as JSON. The number in the name stands for the form of the JSON, for the rule that keeps
     * confidential addresses out of all fields, for the way in which words are folded, and for the rule that
     * says what a service is devoted to: an index with another number is rebuilt.
     */
    static final String RECORD = "record9";

    private IndexFields() {}
}
