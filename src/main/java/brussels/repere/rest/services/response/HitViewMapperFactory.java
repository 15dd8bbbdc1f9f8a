package brussels.repere.rest.services.response;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.rest.directory.DayHoursCache;
import brussels.repere.rest.directory.ServiceViewCache;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.services.request.ResolvedSearch;
import brussels.repere.rest.services.request.ServicesQuery;
import brussels.repere.text.Lang;
import jakarta.enterprise.context.ApplicationScoped;

/** Creates the mappers that present the hits of a search in the language of the request. Safe for use by several threads. */
@ApplicationScoped
public class HitViewMapperFactory {

    private final CurrentTaxonomy taxonomies;
    private final ServiceViewCache views;
    private final DayHoursCache hours;
    private final RequestLanguage language;

    HitViewMapperFactory(
            CurrentTaxonomy taxonomies, ServiceViewCache views, DayHoursCache hours, RequestLanguage language) {
        this.taxonomies = taxonomies;
        this.views = views;
        this.hours = hours;
        this.language = language;
    }

    public HitViewMapper create(ServicesQuery query, ResolvedSearch search) {
        CoverageMap map = search.coverage();
        Taxonomy taxonomy = taxonomies.get();
        Lang lang = language.get();
        return new HitViewMapper(
                service -> views.get(service, map, taxonomy, lang),
                hours.of(search.visitDay(), lang),
                Boolean.TRUE.equals(query.explain())
                        ? new RankExplainer(search.isSpread(), search.hasOpeningTime(), lang)
                        : null);
    }
}
