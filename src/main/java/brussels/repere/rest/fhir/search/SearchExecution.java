package brussels.repere.rest.fhir.search;

import brussels.repere.exchange.fhir.FhirType;
import brussels.repere.exchange.fhir.directory.DirectorySnapshot;
import brussels.repere.exchange.fhir.directory.FhirEntry;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes a search: in the order of the ids, so that pages neither lose nor repeat what is there all the time; or by distance. Safe for use by
 * several threads.
 */
public final class SearchExecution {

    /** With one page; who wants more asks for smaller pages. */
    private static final int MAX_INCLUDED = 1_000;

    private static final int MAX_ITERATIONS = 3;

    private final DirectorySnapshot directory;

    public SearchExecution(DirectorySnapshot directory) {
        this.directory = directory;
    }

    /** @throws brussels.repere.rest.problem.ProblemException if too much would have to be included, or a page begins nowhere */
    public SearchResult run(SearchRequest request) {
        List<FhirEntry> found = directory.list(request.type()).stream()
                .filter(entry -> request.conditions().stream().allMatch(condition -> condition.test(entry)))
                .toList();
        Map<String, Double> metres = measure(request, found);
        List<FhirEntry> ordered = metres.isEmpty()
                ? found
                : found.stream()
                        .sorted(Comparator.comparing((FhirEntry entry) -> metres.get(entry.id()))
                                .thenComparing(FhirEntry::id))
                        .toList();
        List<FhirEntry> remaining = ordered.subList(findStart(request, ordered, !metres.isEmpty()), ordered.size());
        List<FhirEntry> page = remaining.subList(0, Math.min(request.count(), remaining.size()));
        return new SearchResult(
                found.size(),
                page,
                metres,
                include(request, page),
                request.count() > 0 && remaining.size() > page.size());
    }

    private static Map<String, Double> measure(SearchRequest request, List<FhirEntry> found) {
        Map<String, Double> metres = new HashMap<>();
        if (!request.near().isEmpty()) {
            for (FhirEntry entry : found) {
                request.near().stream()
                        .map(near -> near.find(entry.values().point()))
                        .filter(OptionalDouble::isPresent)
                        .mapToDouble(OptionalDouble::getAsDouble)
                        .min()
                        .ifPresent(nearest -> metres.put(entry.id(), nearest));
            }
        }
        return metres;
    }

    private static int findStart(SearchRequest request, List<FhirEntry> ordered, boolean byDistance) {
        if (request.after() == null) {
            return 0;
        }
        for (int i = 0; i < ordered.size(); i++) {
            int order = ordered.get(i).id().compareTo(request.after());
            if (order == 0) {
                return i + 1;
            }
            if (order > 0 && !byDistance) {
                return i;
            }
        }
        if (byDistance) {
            ParameterErrors errors = new ParameterErrors();
            errors.addUnknownValue("_after");
            errors.throwIfAny();
        }
        return ordered.size();
    }

    private List<FhirEntry> include(SearchRequest request, List<FhirEntry> page) {
        Map<String, FhirEntry> included = new LinkedHashMap<>();
        Set<String> told = page.stream().map(FhirEntry::reference).collect(Collectors.toSet());
        Collection<FhirEntry> from = page;
        for (int round = 0; round < MAX_ITERATIONS && !from.isEmpty(); round++) {
            List<FhirEntry> added = new ArrayList<>();
            for (SearchInclusion inclusion : request.inclusions()) {
                if (round == 0 || inclusion.iterate()) {
                    for (FhirEntry entry : find(inclusion, from)) {
                        if (!told.contains(entry.reference())
                                && included.putIfAbsent(entry.reference(), entry) == null) {
                            added.add(entry);
                        }
                    }
                    refuseIfTooMany(included.size());
                }
            }
            from = added;
        }
        return List.copyOf(included.values());
    }

    private static void refuseIfTooMany(int included) {
        if (included > MAX_INCLUDED) {
            ParameterErrors errors = new ParameterErrors();
            errors.add("_count", ParameterError.Code.NOT_ALLOWED, "fhir.costly", MAX_INCLUDED);
            errors.throwIfAny();
        }
    }

    private List<FhirEntry> find(SearchInclusion inclusion, Collection<FhirEntry> from) {
        return inclusion.reverse() ? findReferring(inclusion, from) : findReferred(inclusion, from);
    }

    private List<FhirEntry> findReferred(SearchInclusion inclusion, Collection<FhirEntry> from) {
        return from.stream()
                .filter(entry -> entry.type() == inclusion.source())
                .flatMap(entry -> references(entry, inclusion).stream())
                .distinct()
                .flatMap(reference -> directory.find(reference).stream())
                .toList();
    }

    private List<FhirEntry> findReferring(SearchInclusion inclusion, Collection<FhirEntry> from) {
        FhirType target = inclusion.target();
        Set<String> referred = from.stream()
                .filter(entry -> entry.type() == target)
                .map(FhirEntry::reference)
                .collect(Collectors.toSet());
        return referred.isEmpty()
                ? List.of()
                : directory.list(inclusion.source()).stream()
                        .filter(entry -> references(entry, inclusion).stream().anyMatch(referred::contains))
                        .toList();
    }

    private static List<String> references(FhirEntry entry, SearchInclusion inclusion) {
        return entry.values().references().getOrDefault(inclusion.parameter(), List.of());
    }
}
