package brussels.repere.rest.problem;

import brussels.repere.text.Lang;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The errors of a JSON body, by field. A body that is not JSON has no fields; then the problem type says what is wrong.
 */
public final class BodyErrors {

    private BodyErrors() {}

    public static List<ParameterError> of(JsonProcessingException failure, Lang lang) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            List<String> allowed = unknown.getKnownPropertyIds().stream()
                    .map(Object::toString)
                    .sorted()
                    .toList();
            return List.of(ProblemFactory.parameterError(lang, field(unknown), ParameterError.Code.UNKNOWN, allowed));
        }
        if (failure instanceof JsonMappingException mismatch
                && !mismatch.getPath().isEmpty()) {
            List<String> allowed = mismatch instanceof InvalidFormatException format ? values(format) : List.of();
            return List.of(
                    ProblemFactory.parameterError(lang, field(mismatch), ParameterError.Code.MALFORMED, allowed));
        }
        if (failure instanceof JsonParseException parse && parse.getMessage().startsWith("Duplicate field")) {
            String name = parse.getProcessor().getParsingContext().getCurrentName();
            return List.of(ProblemFactory.parameterError(lang, name, ParameterError.Code.REPEATED, List.of()));
        }
        return List.of();
    }

    private static String field(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static List<String> values(InvalidFormatException failure) {
        Object[] constants = failure.getTargetType().getEnumConstants();
        return constants == null
                ? List.of()
                : Arrays.stream(constants).map(Object::toString).toList();
    }
}
