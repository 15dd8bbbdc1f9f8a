package brussels.repere.rest.problem;

import brussels.repere.text.Lang;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Turns violated constraints of parameters into errors. The messages of the validator are in the language of the
 * request.
 */
final class ConstraintErrors {

    private ConstraintErrors() {}

    /** Returns whether the answer violates a constraint rather than the request. */
    static boolean concernsAnswer(ConstraintViolationException failure) {
        return failure.getConstraintViolations().stream()
                .flatMap(violation -> nodes(violation.getPropertyPath()).stream())
                .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    static List<ParameterError> errors(Collection<ConstraintViolation<?>> violations, Lang lang) {
        return violations.stream()
                .map(violation -> error(violation, lang))
                .sorted(Comparator.comparing(ParameterError::parameter))
                .toList();
    }

    private static ParameterError error(ConstraintViolation<?> violation, Lang lang) {
        List<Path.Node> nodes = nodes(violation.getPropertyPath());
        String name = nodes.get(nodes.size() - 1).getName();
        Annotation rule = violation.getConstraintDescriptor().getAnnotation();
        if (rule instanceof NotNull || rule instanceof NotBlank || rule instanceof NotEmpty) {
            return ProblemFactory.parameterError(lang, name, ParameterError.Code.MISSING, List.of());
        }
        return ProblemFactory.notAllowed(lang, name, violation.getMessage());
    }

    private static List<Path.Node> nodes(Path path) {
        List<Path.Node> nodes = new ArrayList<>();
        path.forEach(nodes::add);
        return nodes;
    }
}
