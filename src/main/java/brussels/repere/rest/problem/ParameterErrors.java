package brussels.repere.rest.problem;

import brussels.repere.text.Lang;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Gathers what is wrong with a question, so that all of it is said at once. */
public final class ParameterErrors {

    private final List<Function<Lang, ParameterError>> errors = new ArrayList<>();

    public void add(Function<Lang, ParameterError> error) {
        errors.add(error);
    }

    /** In words of their own: a key of {@code words/problems_*}. */
    public void add(String parameter, ParameterError.Code code, String words) {
        add(lang -> ProblemFactory.parameterErrorWithText(lang, parameter, code, words));
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
