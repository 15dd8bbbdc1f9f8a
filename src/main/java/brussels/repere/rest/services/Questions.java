package brussels.repere.rest.services;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.Taxonomies;
import brussels.repere.directory.Taxonomy;
import brussels.repere.rest.directory.ListedViews;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.territory.AskedSpot;
import brussels.repere.search.reading.QueryReaders;
import brussels.repere.text.Lang;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads what is asked, and makes hits readable, in the language of the request. Safe for use by several threads. */
@ApplicationScoped
class Questions {

    private final AskedSpot spot;
    private final QueryReaders readers;
    private final Taxonomies taxonomies;
    private final ListedViews listed;
    private final RequestLanguage language;

    Questions(
            AskedSpot spot, QueryReaders readers, Taxonomies taxonomies, ListedViews listed, RequestLanguage language) {
        this.spot = spot;
        this.readers = readers;
        this.taxonomies = taxonomies;
        this.listed = listed;
        this.language = language;
    }

    /** @throws brussels.repere.rest.problem.ProblemException if something is wrong with it */
    AskedQuestion read(ServicesQuery query, CoverageMap map) {
        return AskedQuestion.of(query, spot, readers.on(map.territory()), map, taxonomies.get(), language.get());
    }

    HitViews hits(ServicesQuery query, AskedQuestion asked, CoverageMap map) {
        Taxonomy taxonomy = taxonomies.get();
        Lang lang = language.get();
        return new HitViews(
                service -> listed.of(service, map, taxonomy, lang),
                Boolean.TRUE.equals(query.explain())
                        ? new Ranks(asked.isForMoreThanAPoint(), asked.isForATime(), lang)
                        : null);
    }
}
