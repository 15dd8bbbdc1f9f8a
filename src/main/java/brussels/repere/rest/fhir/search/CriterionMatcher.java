package brussels.repere.rest.fhir.search;

import brussels.repere.exchange.fhir.FhirType;
import brussels.repere.exchange.fhir.directory.DirectorySnapshot;
import brussels.repere.exchange.fhir.directory.FhirEntry;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.text.FoldedText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Makes of each criterion a test of resources. A chain is searched first, and then who refers to what it found. For one search.
 */
final class CriterionMatcher {

    /** {@code coverage-area.partof.name} is two references. */
    private static final int MAX_CHAIN = 3;

    private static final String CONTAINS = "contains";
    private static final String EXACT = "exact";

    private final DirectorySnapshot directory;
    private final String base;

    /** @param base of addresses of resources; it ends with a slash */
    CriterionMatcher(DirectorySnapshot directory, String base) {
        this.directory = directory;
        this.base = base;
    }

    /** @throws InvalidSearch if there is no such parameter, or it cannot have such a modifier, chain or value */
    Predicate<FhirEntry> match(FhirType type, SearchCriterion criterion) {
        return match(type, criterion, 1);
    }

    private Predicate<FhirEntry> match(FhirType type, SearchCriterion criterion, int depth) {
        SearchParameter parameter = SearchParameters.find(type, criterion.name())
                .orElseThrow(() -> new InvalidSearch(
                        ParameterError.Code.UNKNOWN,
                        "fhir.unknown",
                        type.code(),
                        SearchParameters.list(type).stream()
                                .map(SearchParameter::name)
                                .collect(Collectors.joining(", "))));
        if (criterion.modifier() != null && !parameter.modifiers().contains(criterion.modifier())) {
            throw new InvalidSearch(ParameterError.Code.NOT_ALLOWED, "fhir.modifier");
        }
        if (criterion.chain() != null) {
            return matchChain(parameter, criterion, depth);
        }
        return switch (parameter.kind()) {
            case TOKEN -> matchTokens(parameter, criterion.values());
            case STRING -> matchStrings(criterion);
            case REFERENCE -> matchReferences(parameter, criterion.values());
            case DATE -> matchDates(criterion.values());
            case NEAR -> {
                List<NearMatcher> near =
                        criterion.values().stream().map(NearMatcher::read).toList();
                yield entry -> near.stream()
                        .anyMatch(each -> each.find(entry.values().point()).isPresent());
            }
            case CONTAINS -> matchPoints(criterion.values());
        };
    }

    private Predicate<FhirEntry> matchChain(SearchParameter parameter, SearchCriterion criterion, int depth) {
        if (parameter.target() == null || depth > MAX_CHAIN) {
            throw new InvalidSearch(ParameterError.Code.NOT_ALLOWED, "fhir.chain");
        }
        Predicate<FhirEntry> condition = match(parameter.target(), criterion.chained(), depth + 1);
        Set<String> found = directory.list(parameter.target()).stream()
                .filter(condition)
                .map(FhirEntry::reference)
                .collect(Collectors.toSet());
        return refersTo(parameter, found);
    }

    private static Predicate<FhirEntry> refersTo(SearchParameter parameter, Set<String> found) {
        return entry -> entry.values().references().getOrDefault(parameter.name(), List.of()).stream()
                .anyMatch(found::contains);
    }

    private static Predicate<FhirEntry> matchTokens(SearchParameter parameter, List<String> values) {
        List<TokenMatcher> tokens = values.stream().map(TokenMatcher::read).toList();
        boolean flag = parameter.name().equals("active");
        if (flag
                && tokens.stream().anyMatch(token -> !Set.of("true", "false").contains(String.valueOf(token.code())))) {
            throw InvalidSearch.malformed("true, false");
        }
        return entry -> parameter.tokens().apply(entry).stream()
                .anyMatch(token -> tokens.stream().anyMatch(matcher -> matcher.matches(token)));
    }

    /** Without a modifier a name must begin so, whatever its case and its accents; {@code exact} means each character. */
    private static Predicate<FhirEntry> matchStrings(SearchCriterion criterion) {
        List<String> asked =
                criterion.values().stream().map(SearchCriterion::unescape).toList();
        if (asked.stream().anyMatch(String::isBlank)) {
            throw InvalidSearch.malformed("…");
        }
        if (EXACT.equals(criterion.modifier())) {
            return entry -> entry.values().names().stream().anyMatch(asked::contains);
        }
        List<String> folded = asked.stream().map(CriterionMatcher::fold).toList();
        boolean anywhere = CONTAINS.equals(criterion.modifier());
        return entry -> entry.values().names().stream()
                .map(CriterionMatcher::fold)
                .anyMatch(name ->
                        folded.stream().anyMatch(part -> anywhere ? name.contains(part) : name.startsWith(part)));
    }

    private static String fold(String text) {
        return FoldedText.of(text.strip()).folded();
    }

    /** A reference is relative, absolute below this server, or the id alone. */
    private Predicate<FhirEntry> matchReferences(SearchParameter parameter, List<String> values) {
        Set<String> asked = new HashSet<>();
        for (String value : values) {
            String reference = SearchCriterion.unescape(value);
            if (reference.isBlank()) {
                throw InvalidSearch.malformed(parameter.target().code() + "/id");
            }
            String relative = reference.startsWith(base) ? reference.substring(base.length()) : reference;
            asked.add(relative.contains("/") ? relative : parameter.target().reference(relative));
        }
        return refersTo(parameter, asked);
    }

    private static Predicate<FhirEntry> matchDates(List<String> values) {
        List<DateMatcher> dates = values.stream().map(DateMatcher::read).toList();
        return entry -> dates.stream().anyMatch(date -> date.matches(entry.lastUpdated()));
    }

    private Predicate<FhirEntry> matchPoints(List<String> values) {
        return values.stream()
                .map(PointMatcher::read)
                .map(point -> point.on(directory.coverage()))
                .<Predicate<FhirEntry>>map(
                        test -> entry -> entry.jurisdiction() != null && test.test(entry.jurisdiction()))
                .reduce(entry -> false, Predicate::or);
    }
}
