package brussels.repere.rest.collections;

import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.collections.CollectionRows;
import brussels.repere.text.Lang;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Collections as everybody may read them, whole and without a place, in the language of the request. Safe for use by several threads. */
@ApplicationScoped
public class PublishedCollections {

    private final CollectionRows collections;
    private final CollectionFinder finder;
    private final CollectionJudge judge;
    private final CollectionViews views;
    private final CurrentCoverageMap coverage;

    PublishedCollections(
            CollectionRows collections,
            CollectionFinder finder,
            CollectionJudge judge,
            CollectionViews views,
            CurrentCoverageMap coverage) {
        this.collections = collections;
        this.finder = finder;
        this.judge = judge;
        this.views = views;
        this.coverage = coverage;
    }

    /** Returns all, in the order in which the interface lists them. */
    public List<CollectionSummary> list(Lang lang) {
        return collections.listPublished().stream()
                .map(collection ->
                        CollectionSummary.of(collection, coverage.get().territory(), lang, null))
                .toList();
    }

    /** Finds one by its name in addresses. */
    public Optional<CollectionAnswer> find(String slug, Lang lang) {
        return find(slug, new CollectionQuery(null, null, null, null, null, null, null, lang));
    }

    /**
     * Finds one, narrowed.
     *
     * @throws brussels.repere.rest.problem.ProblemException with all errors of what is asked, if there are any
     */
    public Optional<CollectionAnswer> find(String slug, CollectionQuery query) {
        return finder.findPublished(slug).map(collection -> views.view(judge.judge(collection, query)));
    }
}
