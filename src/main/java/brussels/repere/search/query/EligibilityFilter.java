package brussels.repere.search.query;

import brussels.repere.eligibility.AppointmentRule;
import brussels.repere.eligibility.Audience;
import brussels.repere.eligibility.CostType;
import brussels.repere.eligibility.EligibilityCriteria;
import brussels.repere.search.index.IndexFields;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * For whom services are, in the words of the search engine: which are known to fit somebody, and which are known not to. What
 * is not known never leaves a service out.
 */
final class EligibilityFilter {

    /** Up to 18 may mean until the nineteenth birthday, as {@link brussels.repere.eligibility.Ages#ruleOut} has it. */
    private static final int UPPER_AGE_TOLERANCE_YEARS = 1;

    private EligibilityFilter() {}

    /** Those that are not known to be for others; none of it where nothing is asked. */
    static Optional<ObjectNode> excludeRuledOut(EligibilityCriteria asked) {
        List<ObjectNode> ruledOut = new ArrayList<>();
        if (asked.age() != null) {
            double older = asked.age() - UPPER_AGE_TOLERANCE_YEARS;
            ruledOut.add(QueryClauses.greaterThan(IndexFields.ONLY_FROM, asked.age()));
            ruledOut.add(QueryClauses.range(IndexFields.ONLY_TO, null, older));
        }
        if (!asked.audiences().isEmpty()) {
            ruledOut.add(QueryClauses.allOf(asked.audiences().stream()
                    .map(each -> QueryClauses.term(IndexFields.NOT_FOR, each.code()))
                    .toList()));
        }
        hasOtherValue(IndexFields.COST, CostType.values(), asked.costs(), CostType::code)
                .ifPresent(ruledOut::add);
        hasOtherValue(IndexFields.APPOINTMENT, AppointmentRule.values(), asked.appointments(), AppointmentRule::code)
                .ifPresent(ruledOut::add);
        return ruledOut.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        QueryClauses.object("bool", QueryClauses.object("must_not", QueryClauses.array(ruledOut))));
    }

    private static <T> Optional<ObjectNode> hasOtherValue(
            String field, T[] all, List<T> asked, Function<T, String> code) {
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(QueryClauses.terms(
                        field,
                        Stream.of(all)
                                .filter(value -> !asked.contains(value))
                                .map(code)
                                .toList()));
    }

    /** Those that are known to fit all that is asked; none of it where nothing is. */
    static Optional<ObjectNode> knownToFit(EligibilityCriteria asked) {
        List<ObjectNode> fits = new ArrayList<>();
        if (asked.age() != null) {
            fits.add(QueryClauses.range(IndexFields.FITS_FROM, null, asked.age()));
            fits.add(QueryClauses.range(IndexFields.FITS_TO, asked.age(), null));
        }
        hasAnyValue(IndexFields.AUDIENCE, asked.audiences(), Audience::code).ifPresent(fits::add);
        hasAnyValue(IndexFields.COST, asked.costs(), CostType::code).ifPresent(fits::add);
        hasAnyValue(IndexFields.APPOINTMENT, asked.appointments(), AppointmentRule::code)
                .ifPresent(fits::add);
        return fits.isEmpty() ? Optional.empty() : Optional.of(QueryClauses.allOf(fits));
    }

    private static <T> Optional<ObjectNode> hasAnyValue(String field, List<T> asked, Function<T, String> code) {
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(QueryClauses.terms(field, asked.stream().map(code).toList()));
    }
}
