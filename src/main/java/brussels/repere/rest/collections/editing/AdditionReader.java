package brussels.repere.rest.collections.editing;

import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.collections.CollectionContent;
import brussels.repere.directory.collections.CollectionItem;
import brussels.repere.directory.collections.CollectionItem.Kind;
import brussels.repere.directory.collections.CollectionSection;
import brussels.repere.rest.collections.editing.CollectionRequest.ItemRequest;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.services.request.SearchResolver;
import brussels.repere.rest.services.request.ServicesQuery;
import brussels.repere.rest.territory.DatedTerritory;
import brussels.repere.search.HitCursor;
import brussels.repere.search.SearchHit;
import brussels.repere.search.ServiceSearch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Adds to a section what a search finds, or services by their ids, in their order; those that stand there already are left as they are. Safe
 * for use by several threads.
 */
@ApplicationScoped
class AdditionReader {

    private final ItemReader items;
    private final SearchResolver resolver;
    private final ServiceSearch search;
    private final CurrentCoverageMap coverage;
    private final DatedTerritory days;

    AdditionReader(
            ItemReader items,
            SearchResolver resolver,
            ServiceSearch search,
            CurrentCoverageMap coverage,
            DatedTerritory days) {
        this.items = items;
        this.resolver = resolver;
        this.search = search;
        this.coverage = coverage;
        this.days = days;
    }

    /** @throws brussels.repere.rest.problem.ProblemException naming all that cannot be used */
    CollectionContent add(CollectionContent content, AdditionRequest request) {
        ParameterErrors errors = new ParameterErrors();
        int section = request.section() == null ? 0 : request.section();
        if (section < 0 || section >= content.sections().size()) {
            errors.addNotAllowed("section", "collection.section");
        }
        if ((request.search() == null) == (request.services() == null)) {
            errors.addNotAllowed("services", "collection.search-or-ids");
        }
        errors.throwIfAny();
        List<CollectionItem> found = request.search() == null
                ? read(request.services(), errors)
                : find(request.search().value(), errors);
        errors.throwIfAny();
        CollectionSection before = content.sections().get(section);
        Set<String> there = Set.copyOf(before.items().stream()
                .filter(item -> item.kind() == Kind.SERVICE)
                .map(CollectionItem::reference)
                .toList());
        List<CollectionItem> after = Stream.concat(
                        before.items().stream(), found.stream().filter(item -> !there.contains(item.reference())))
                .toList();
        List<CollectionSection> sections = new ArrayList<>(content.sections());
        sections.set(section, new CollectionSection(before.title(), before.about(), after));
        CollectionContent changed = content.withSections(sections);
        requireFew(changed.items().count(), request.search() == null ? "services" : "search", errors);
        errors.throwIfAny();
        return changed;
    }

    private static void requireFew(long count, String parameter, ParameterErrors errors) {
        if (count > CollectionContent.MAX_ITEMS) {
            errors.add(
                    parameter,
                    ParameterError.Code.NOT_ALLOWED,
                    "collection.too-many-items",
                    CollectionContent.MAX_ITEMS,
                    count);
        }
    }

    private List<CollectionItem> read(List<String> ids, ParameterErrors errors) {
        requireFew(ids.size(), "services", errors);
        errors.throwIfAny();
        List<CollectionItem> read = new ArrayList<>();
        for (int number = 0; number < ids.size(); number++) {
            String name = "services[" + number + "]";
            items.read(
                            new ItemRequest(Kind.SERVICE.code(), ids.get(number), null, null, null, null, null),
                            field -> name,
                            Set.of(),
                            errors)
                    .ifPresent(read::add);
        }
        return read.stream().distinct().toList();
    }

    private List<CollectionItem> find(ServicesQuery query, ParameterErrors errors) {
        List<CollectionItem> found = new ArrayList<>();
        try (HitCursor hits = coverage.answer(
                map -> search.searchAll(resolver.resolve(query, days.coverage(query.asOf(), map))
                        .anyNeedQuestion()),
                AdditionReader::closeIfDataAhead)) {
            requireFew(hits.answer().total(), "search", errors);
            errors.throwIfAny();
            for (List<SearchHit> batch = hits.nextBatch(); !batch.isEmpty(); batch = hits.nextBatch()) {
                batch.forEach(hit -> found.add(
                        new CollectionItem(Kind.SERVICE, hit.service().id().toString(), null, null)));
            }
        }
        if (found.isEmpty()) {
            errors.addNotAllowed("search", "collection.nothing-found");
        }
        return found;
    }

    private static boolean closeIfDataAhead(HitCursor hits) {
        if (hits.answer().caveats().dataAhead()) {
            hits.close();
            return true;
        }
        return false;
    }
}
