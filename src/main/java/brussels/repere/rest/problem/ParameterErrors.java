package brussels.repere.rest.problem;

import brussels.repere.text.Lang;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Collects the errors of a request, so that all of them are reported together. */
public final class ParameterErrors {

    private final List<Function<Lang, ParameterError>> errors = new ArrayList<>();

    public void add(Function<Lang, ParameterError> error) {
        errors.add(error);
    }

    /**
     * Adds an error with a message of its own.
     *
     * @param key a key of {@code words/problems_*}
     */
    public void add(String parameter, ParameterError.Code code, String key) {
        add(lang -> ProblemFactory.parameterErrorWithText(lang, parameter, code, key));
    }

    public void throwIfAny() {
        if (!errors.isEmpty()) {
            List<Function<Lang, ParameterError>> all = List.copyOf(errors);
            throw new ProblemException(
                    ProblemType.INVALID_PARAMETERS,
                    lang -> all.stream().map(error -> error.apply(lang)).toList());
        }
    }
}
