package brussels.repere.rest.fhir.search;

import brussels.repere.exchange.fhir.FhirIds;
import brussels.repere.exchange.fhir.FhirType;
import brussels.repere.exchange.fhir.directory.DirectorySnapshot;
import brussels.repere.exchange.fhir.directory.FhirEntry;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Reads the parameters of one search, and collects all that is wrong with them. */
public final class SearchRequestReader {

    private static final int DEFAULT_COUNT = 50;
    /** More are never on one page, whatever a client asks for, as FHIR lets a server do. */
    private static final int MAX_COUNT = 200;

    private static final Set<String> SUMMARIES = Set.of("count", "false");
    private static final Set<String> TOTALS = Set.of("none", "estimate", "accurate");
    private static final String ITERATE = ":iterate";
    private static final String CONTAINS = "contains";

    private final FhirType type;
    private final DirectorySnapshot directory;
    private final CriterionMatcher matcher;
    private final boolean lenient;
    private final ParameterErrors errors = new ParameterErrors();
    private final List<Predicate<FhirEntry>> conditions = new ArrayList<>();
    private final List<NearMatcher> near = new ArrayList<>();
    private final List<SearchInclusion> inclusions = new ArrayList<>();
    private final List<SearchRequest.UsedParameter> used = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private int count = DEFAULT_COUNT;
    private boolean countOnly;
    private boolean outside;
    private String after;

    /**
     * @param base of addresses of resources; it ends with a slash
     * @param lenient whether parameters that do not exist are ignored instead of refused
     */
    public SearchRequestReader(FhirType type, DirectorySnapshot directory, String base, boolean lenient) {
        this.type = type;
        this.directory = directory;
        this.matcher = new CriterionMatcher(directory, base);
        this.lenient = lenient;
    }

    /**
     * @param parameters of the address and of a form, by name
     * @throws brussels.repere.rest.problem.ProblemException that tells all errors
     */
    public SearchRequest read(Map<String, List<String>> parameters) {
        parameters.forEach((name, values) -> values.forEach(value -> read(name, value)));
        errors.throwIfAny();
        return new SearchRequest(
                type, conditions, near, inclusions, countOnly ? 0 : count, after, outside, used, ignored);
    }

    private void read(String name, String value) {
        try {
            switch (name) {
                case "_format", "_pretty" -> {
                    // Of the answer, and read with it.
                }
                case "_count" -> {
                    count = Math.min(MAX_COUNT, readCount(value));
                    countOnly |= count == 0;
                }
                case "_summary" -> countOnly |= "count".equals(readOneOf(SUMMARIES, value));
                case "_total" -> readOneOf(TOTALS, value);
                case "_after" -> {
                    if (!FhirIds.isValid(value)) {
                        throw InvalidSearch.malformed("id");
                    }
                    after = value;
                    return;
                }
                case "_include", "_include" + ITERATE -> include(name, value, false);
                case "_revinclude", "_revinclude" + ITERATE -> include(name, value, true);
                default -> readCriterion(name, value);
            }
            used.add(new SearchRequest.UsedParameter(name, value));
        } catch (InvalidSearch invalid) {
            if (lenient && invalid.code() == ParameterError.Code.UNKNOWN) {
                ignored.add(ToldName.of(name));
            } else {
                errors.add(ToldName.of(name), invalid.code(), invalid.key(), invalid.told());
            }
        }
    }

    private void include(String name, String value, boolean reverse) {
        inclusions.add(SearchInclusion.read(value, reverse, name.endsWith(ITERATE)));
    }

    private void readCriterion(String name, String value) {
        SearchCriterion criterion = SearchCriterion.read(name, value);
        if (criterion == null) {
            throw new InvalidSearch(ParameterError.Code.UNKNOWN, "fhir.unknown", type.code(), "…");
        }
        conditions.add(matcher.match(type, criterion));
        if (name.equals("near")) {
            criterion.values().stream().map(NearMatcher::read).forEach(near::add);
        }
        if (name.equals(CONTAINS) || name.endsWith("." + CONTAINS)) {
            outside |= criterion.values().stream()
                    .map(PointMatcher::read)
                    .anyMatch(point -> !point.isInRegion(directory.coverage()));
        }
    }

    private static int readCount(String value) {
        if (!value.matches("\\d{1,9}")) {
            throw InvalidSearch.malformed("0, 1, 2 …");
        }
        return Integer.parseInt(value);
    }

    private static String readOneOf(Set<String> allowed, String value) {
        if (!allowed.contains(value)) {
            throw InvalidSearch.malformed(
                    String.join(", ", allowed.stream().sorted().toList()));
        }
        return value;
    }
}
