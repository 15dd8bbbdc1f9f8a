package brussels.repere.rest.problem;

import brussels.repere.text.Lang;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Collects the errors of a request, so that all of them are reported together. */
public final class ParameterErrors {

    private final List<Function<Lang, ParameterError>> errors = new ArrayList<>();

    /**
     * Adds an error with a message of its own.
     *
     * @param key a key of {@code words/problems_*}
     * @param numbers what the message says after the parameter
     */
    public void add(String parameter, ParameterError.Code code, String key, Object... numbers) {
        errors.add(lang -> ProblemFactory.parameterErrorWithText(lang, parameter, code, key, numbers));
    }

    /**
     * Adds an error with the common message of its kind.
     *
     * @param allowed names or values that would be accepted; empty where they cannot be listed
     */
    public void add(String parameter, ParameterError.Code code, List<String> allowed) {
        errors.add(lang -> ProblemFactory.parameterError(lang, parameter, code, allowed));
    }

    /** Adds an error for a parameter that is required and not given. */
    public void addMissing(String parameter) {
        add(parameter, ParameterError.Code.MISSING, "parameter.MISSING");
    }

    /**
     * Adds an error for a value of the right form that is not allowed.
     *
     * @param key the key of the message, in {@code words/problems_*}
     */
    public void addNotAllowed(String parameter, String key) {
        add(parameter, ParameterError.Code.NOT_ALLOWED, key);
    }

    /**
     * Adds an error for a value of the right form that is not allowed, with those that are.
     *
     * @param key the key of the message, in {@code words/problems_*}; its second parameter is the allowed values
     */
    public void addNotAllowed(String parameter, String key, List<String> allowed) {
        errors.add(lang -> ProblemFactory.notAllowed(lang, parameter, key, allowed));
    }

    /** Adds an error for a value of the right form that does not exist. */
    public void addUnknownValue(String parameter) {
        add(parameter, ParameterError.Code.UNKNOWN_VALUE, "parameter.UNKNOWN_VALUE");
    }

    /**
     * Adds an error for a value of the right form that does not exist, with existing values that may have been meant.
     *
     * @param value null unless its form shows that it is a code; anything else may be an address, and is not repeated
     * @param similar values that exist
     * @param describe gives the same values with their names
     */
    public void addUnknownValue(
            String parameter, String value, List<String> similar, Function<Lang, List<String>> describe) {
        errors.add(lang -> ProblemFactory.unknownValue(lang, parameter, value, similar, describe.apply(lang)));
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    /** Adds all that another one collected. */
    public void addAll(ParameterErrors others) {
        errors.addAll(others.errors);
    }

    public void throwIfAny() {
        if (!errors.isEmpty()) {
            throw toProblem();
        }
    }

    /** Returns the problem that reports all errors so far. */
    public ProblemException toProblem() {
        List<Function<Lang, ParameterError>> collected = List.copyOf(errors);
        return new ProblemException(
                ProblemType.INVALID_PARAMETERS,
                lang -> collected.stream().map(error -> error.apply(lang)).toList());
    }
}
