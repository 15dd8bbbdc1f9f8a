package brussels.repere.rest.problem;

import brussels.repere.text.Lang;
import java.util.List;
import java.util.function.Function;

/** An error that a resource answers with. The words are chosen when the answer is written, in the language asked. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient Function<Lang, List<ParameterError>> errors;

    /** For types whose words need nothing more. */
    public ProblemException(ProblemType type) {
        this(type, lang -> List.of());
    }

    public ProblemException(ProblemType type, Function<Lang, List<ParameterError>> errors) {
        super(type.slug(), null, false, false);
        this.type = type;
        this.errors = errors;
    }

    public ProblemType type() {
        return type;
    }

    List<ParameterError> errors(Lang lang) {
        return errors.apply(lang);
    }
}
