package brussels.repere.rest.collections;

import brussels.repere.coverage.Certainty;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.collections.CollectionItem;
import brussels.repere.directory.collections.CollectionRows;
import brussels.repere.directory.collections.CollectionSection;
import brussels.repere.directory.collections.ServiceCollection;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.eligibility.EligibilityCriteria;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.collections.CollectionTopics.Topics;
import brussels.repere.search.SearchHit;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.Page;
import brussels.repere.search.question.SearchFilters;
import brussels.repere.search.question.SearchQuestion;
import brussels.repere.search.question.VisitTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the published collections that hold services for some needs at a place. Safe for use by several threads. */
@ApplicationScoped
public class FittingCollections {

    private final CollectionRows collections;
    private final CollectionServices services;
    private final CollectionTopics topics;
    private final CurrentTaxonomy taxonomies;
    private final LimitedSearch search;

    FittingCollections(
            CollectionRows collections,
            CollectionServices services,
            CollectionTopics topics,
            CurrentTaxonomy taxonomies,
            LimitedSearch search) {
        this.collections = collections;
        this.services = services;
        this.topics = topics;
        this.taxonomies = taxonomies;
        this.search = search;
    }

    /**
     * A collection that fits.
     *
     * @param fitting how many of its services stand where it is about one of the needs, offer one and serve the place, or may serve it
     */
    public record Fitting(CollectionSummary collection, int fitting) {}

    /**
     * Finds those that are about one of the needs, or what is above or below it, by their title or that of a section, and in which a service under that
     * title offers it and serves the place or may serve it; those of which most do first. Services do many things: that one of them offers a need does not
     * make a list about it. A list whose titles mean nothing that is known is about what more than half of its services offer.
     *
     * @param question of which the place is asked, and nothing else
     * @param most of so many at most
     */
    public List<Fitting> find(SearchQuestion question, Collection<String> needs, int most) {
        SearchQuestion ofNeeds = ofNeeds(question, needs);
        TerritoryMap map = question.coverage().map().territory();
        return collections.listPublished().stream()
                .map(collection -> new Fitting(
                        CollectionSummary.of(collection, map, question.lang(), null),
                        count(collection, needs, ofNeeds)))
                .filter(found -> found.fitting() > 0)
                .sorted(Comparator.comparing((Fitting found) -> -found.fitting())
                        .thenComparing(found -> found.collection().slug()))
                .limit(most)
                .toList();
    }

    private static SearchQuestion ofNeeds(SearchQuestion question, Collection<String> needs) {
        return new SearchQuestion(
                question.coverage(),
                question.reach(),
                question.radius(),
                new SearchFilters(Map.of(Facet.CATEGORY, List.copyOf(needs)), List.of(), EligibilityCriteria.NONE),
                VisitTime.at(question.visitTime().at(), false),
                List.of(),
                1,
                question.sort(),
                new Page(1, 1),
                question.lang());
    }

    private int count(ServiceCollection collection, Collection<String> needs, SearchQuestion question) {
        Topics about = topics.read(collection);
        List<CollectionSection> sections = collection.content().sections();
        List<CollectionItem> items = IntStream.range(0, sections.size())
                .filter(number -> about.areUnknown() || about.isAbout(number, needs, taxonomies.get()))
                .mapToObj(sections::get)
                .flatMap(section -> section.items().stream())
                .toList();
        if (items.isEmpty()) {
            return 0;
        }
        Collection<List<ListedService>> listed = services.read(items).values();
        if (about.areUnknown() && !mostOffer(needs, listed)) {
            return 0;
        }
        return (int) search.find(question, CollectionServices.listOpen(listed)).hits().values().stream()
                .filter(FittingCollections::serves)
                .count();
    }

    /** Wherever they serve: what a list is about is the same for all places. */
    private boolean mostOffer(Collection<String> needs, Collection<List<ListedService>> listed) {
        Taxonomy taxonomy = taxonomies.get();
        Set<String> wanted = new HashSet<>();
        needs.forEach(need -> wanted.addAll(taxonomy.withDescendants(need)));
        List<ListedService> open = CollectionServices.streamOpen(listed).toList();
        long offering = open.stream()
                .filter(service -> !Collections.disjoint(service.offering().categories(), wanted))
                .count();
        return offering * 2 > open.size();
    }

    private static boolean serves(SearchHit hit) {
        return hit.certainty() == Certainty.CERTAIN || hit.certainty() == Certainty.POSSIBLE;
    }
}
