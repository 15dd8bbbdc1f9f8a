package brussels.repere.rest.ogc;

import brussels.repere.exchange.ogc.OgcAddresses;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.text.Lang;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The query parameters of a request, of which each stands once and is known (OGC 17-069r4 §7.5, §7.6). What is wrong with their values is
 * collected and told together. For one thread.
 */
final class OgcParameters {

    static final String FORM = "f";
    static final String LANGUAGE = "lang";

    /** What every address has. */
    static final List<String> COMMON = List.of(FORM, LANGUAGE);

    private final Map<String, String> values = new LinkedHashMap<>();
    private final ParameterErrors errors = new ParameterErrors();

    /** @param allowed the names of all parameters that the address has */
    OgcParameters(UriInfo uri, List<String> allowed) {
        uri.getQueryParameters().forEach((name, given) -> {
            if (!allowed.contains(name)) {
                errors.add(name, ParameterError.Code.UNKNOWN, allowed);
            } else if (given.size() > 1) {
                errors.add(name, ParameterError.Code.REPEATED, List.of());
            } else {
                values.put(name, given.get(0));
            }
        });
        check(FORM, AnswerForm.CODES);
        check(LANGUAGE, Arrays.stream(Lang.values()).map(Lang::name).toList());
    }

    private void check(String name, List<String> allowed) {
        if (values.containsKey(name) && !allowed.contains(values.get(name))) {
            errors.add(name, ParameterError.Code.MALFORMED, allowed);
        }
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    ParameterErrors errors() {
        return errors;
    }

    /** @throws ProblemException with all errors, if there are any */
    OgcParameters requireSound() {
        errors.throwIfAny();
        return this;
    }

    /**
     * Returns the query again, without some parameters, for links to the same or to a neighbouring page.
     *
     * @return with the question mark before it; empty if nothing is left
     */
    String queryWithout(List<String> names) {
        String query = values.entrySet().stream()
                .filter(value -> !names.contains(value.getKey()))
                .map(value -> value.getKey() + "=" + OgcAddresses.encode(value.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
