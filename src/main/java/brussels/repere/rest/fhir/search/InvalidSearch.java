package brussels.repere.rest.fhir.search;

import brussels.repere.rest.problem.ParameterError;

/** A parameter that a search cannot be made with. The value is not repeated, because it may be an address. */
final class InvalidSearch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ParameterError.Code code;
    private final String key;
    private final transient Object[] told;

    /** @param key of the message, in {@code words/problems_*}; what it says after the parameter follows */
    InvalidSearch(ParameterError.Code code, String key, Object... told) {
        super(key, null, false, false);
        this.code = code;
        this.key = key;
        this.told = told.clone();
    }

    static InvalidSearch malformed(String form) {
        return new InvalidSearch(ParameterError.Code.MALFORMED, "fhir.form", form);
    }

    ParameterError.Code code() {
        return code;
    }

    String key() {
        return key;
    }

    Object[] told() {
        return told.clone();
    }
}
