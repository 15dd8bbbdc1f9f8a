package brussels.repere.search.document;

import brussels.repere.eligibility.AgeRange;
import brussels.repere.eligibility.Audience;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.search.plan.SearchField;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Says whom a service is known to fit, and whom it is known not to fit. What is in neither is not known. */
final class EligibilityDocument {

    private final Eligibility eligibility;

    EligibilityDocument(Eligibility eligibility) {
        this.eligibility = eligibility;
    }

    void addNumbers(Map<SearchField, Double> numbers) {
        if (eligibility.minimumAge() == null && eligibility.maximumAge() == null) {
            return;
        }
        double from = Objects.requireNonNullElse(eligibility.minimumAge(), 0.0);
        double to = Objects.requireNonNullElse(eligibility.maximumAge(), AgeRange.MAX_AGE);
        numbers.put(SearchField.FITS_FROM, from);
        numbers.put(SearchField.FITS_TO, to);
        if (eligibility.agesAreOfAll()) {
            numbers.put(SearchField.ONLY_FROM, from);
            numbers.put(SearchField.ONLY_TO, to);
        }
    }

    void addTerms(Map<SearchField, Collection<String>> terms) {
        terms.put(
                SearchField.AUDIENCE,
                Stream.of(Audience.values())
                        .filter(each ->
                                !eligibility.audiences().listFitting(each).isEmpty())
                        .map(Audience::code)
                        .toList());
        terms.put(
                SearchField.NOT_FOR,
                Stream.of(Audience.values())
                        .filter(each -> eligibility.audiences().rulesOut(each))
                        .map(Audience::code)
                        .toList());
        if (eligibility.cost() != null) {
            terms.put(SearchField.COST, List.of(eligibility.cost().code()));
        }
        if (eligibility.appointment() != null) {
            terms.put(SearchField.APPOINTMENT, List.of(eligibility.appointment().code()));
        }
    }
}
