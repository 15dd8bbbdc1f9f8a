package brussels.repere.rest.services;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.rest.directory.ServiceViewCache;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.services.request.ResolvedSearch;
import brussels.repere.rest.services.request.ServicesQuery;
import brussels.repere.rest.services.response.HitViewMapper;
import brussels.repere.rest.services.response.RankExplainer;
import brussels.repere.rest.territory.PlaceResolver;
import brussels.repere.text.Lang;
import brussels.repere.understanding.TextUnderstanding;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads what is asked, and makes hits readable, in the language of the request. Safe for use by several threads. */
@ApplicationScoped
public class SearchRequestReader {

    private final PlaceResolver resolver;
    private final TextUnderstanding readers;
    private final CurrentTaxonomy taxonomies;
    private final ServiceViewCache views;
    private final RequestLanguage language;
    private final BrusselsClock clock;

    SearchRequestReader(
            PlaceResolver spot,
            TextUnderstanding readers,
            CurrentTaxonomy taxonomies,
            ServiceViewCache listed,
            RequestLanguage language,
            BrusselsClock clock) {
        this.resolver = spot;
        this.readers = readers;
        this.taxonomies = taxonomies;
        this.views = listed;
        this.language = language;
        this.clock = clock;
    }

    /** @throws brussels.repere.rest.problem.ProblemException if something is wrong with it */
    public ResolvedSearch read(ServicesQuery query, CoverageMap map) {
        return ResolvedSearch.of(
                query, resolver, readers.readerOn(map.territory()), map, taxonomies.get(), language.get(), clock.now());
    }

    public HitViewMapper hitMapper(ServicesQuery query, ResolvedSearch asked, CoverageMap map) {
        Taxonomy taxonomy = taxonomies.get();
        Lang lang = language.get();
        return new HitViewMapper(
                service -> views.get(service, map, taxonomy, lang),
                Boolean.TRUE.equals(query.explain())
                        ? new RankExplainer(asked.isSpread(), asked.hasOpeningTime(), lang)
                        : null);
    }
}
