package brussels.repere.rest.orientation;

import brussels.repere.orientation.situation.PlanWishes;
import brussels.repere.orientation.situation.PlanWishes.Objective;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Parses what is wished of a plan. */
record WishesParser(ParameterErrors errors) {

    PlanWishes parse(OrientationQuery query) {
        return new PlanWishes(
                parseIds("exclude", query.exclude()),
                parseIds("prefer", query.prefer()),
                parseSwaps(query.swap()),
                parseObjective(query.objective()));
    }

    private Set<UUID> parseIds(String parameter, ParameterValues values) {
        Set<UUID> ids = new HashSet<>();
        for (String value : ParameterValues.listOf(values)) {
            parseId(value).ifPresentOrElse(ids::add, () -> {
                errors.add(parameter, ParameterError.Code.MALFORMED, "ids.form");
            });
        }
        return ids;
    }

    /** The id of a need may hold the sign that separates it from that of the service, which has none. */
    private Map<String, UUID> parseSwaps(ParameterValues values) {
        Map<String, UUID> swaps = new HashMap<>();
        for (String value : ParameterValues.listOf(values)) {
            int at = value.lastIndexOf('=');
            Optional<UUID> id = at <= 0 ? Optional.empty() : parseId(value.substring(at + 1));
            if (id.isPresent()) {
                swaps.put(value.substring(0, at), id.get());
            } else {
                errors.add("swap", ParameterError.Code.MALFORMED, "swap.form");
            }
        }
        return swaps;
    }

    private static Optional<UUID> parseId(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private Objective parseObjective(String code) {
        if (code == null) {
            return Objective.BALANCED;
        }
        return Arrays.stream(Objective.values())
                .filter(objective -> objective.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst()
                .orElseGet(() -> {
                    errors.addNotAllowed("objective", "objective.unknown");
                    return Objective.BALANCED;
                });
    }
}
