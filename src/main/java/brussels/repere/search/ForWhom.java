package brussels.repere.search;

import brussels.repere.eligibility.Appointment;
import brussels.repere.eligibility.Asked;
import brussels.repere.eligibility.Audience;
import brussels.repere.eligibility.Cost;
import brussels.repere.search.index.ServiceFields;
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
final class ForWhom {

    /** Up to 18 may mean until the nineteenth birthday, as {@link brussels.repere.eligibility.Ages#ruleOut} has it. */
    private static final int UNTIL_THE_NEXT_BIRTHDAY = 1;

    private ForWhom() {}

    /** Those that are not known to be for others; none of it where nothing is asked. */
    static Optional<ObjectNode> notForOthers(Asked asked) {
        List<ObjectNode> ruledOut = new ArrayList<>();
        if (asked.age() != null) {
            double older = asked.age() - UNTIL_THE_NEXT_BIRTHDAY;
            ruledOut.add(Clauses.above(ServiceFields.ONLY_FROM, asked.age()));
            ruledOut.add(Clauses.between(ServiceFields.ONLY_TO, null, older));
        }
        if (!asked.audiences().isEmpty()) {
            ruledOut.add(Clauses.every(asked.audiences().stream()
                    .map(each -> Clauses.term(ServiceFields.NOT_FOR, each.code()))
                    .toList()));
        }
        others(ServiceFields.COST, Cost.values(), asked.costs(), Cost::code).ifPresent(ruledOut::add);
        others(ServiceFields.APPOINTMENT, Appointment.values(), asked.appointments(), Appointment::code)
                .ifPresent(ruledOut::add);
        return ruledOut.isEmpty()
                ? Optional.empty()
                : Optional.of(Clauses.object("bool", Clauses.object("must_not", Clauses.array(ruledOut))));
    }

    private static <T> Optional<ObjectNode> others(String field, T[] all, List<T> asked, Function<T, String> code) {
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(Clauses.terms(
                        field,
                        Stream.of(all)
                                .filter(value -> !asked.contains(value))
                                .map(code)
                                .toList()));
    }

    /** Those that are known to fit all that is asked; none of it where nothing is. */
    static Optional<ObjectNode> fitting(Asked asked) {
        List<ObjectNode> fits = new ArrayList<>();
        if (asked.age() != null) {
            fits.add(Clauses.between(ServiceFields.FITS_FROM, null, asked.age()));
            fits.add(Clauses.between(ServiceFields.FITS_TO, asked.age(), null));
        }
        any(ServiceFields.AUDIENCE, asked.audiences(), Audience::code).ifPresent(fits::add);
        any(ServiceFields.COST, asked.costs(), Cost::code).ifPresent(fits::add);
        any(ServiceFields.APPOINTMENT, asked.appointments(), Appointment::code).ifPresent(fits::add);
        return fits.isEmpty() ? Optional.empty() : Optional.of(Clauses.every(fits));
    }

    private static <T> Optional<ObjectNode> any(String field, List<T> asked, Function<T, String> code) {
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(Clauses.terms(field, asked.stream().map(code).toList()));
    }
}
