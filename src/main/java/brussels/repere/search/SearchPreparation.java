package brussels.repere.search;

import brussels.repere.directory.FactsAge;
import brussels.repere.directory.hours.OpeningStatusFinder;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.shapes.SectorOutlines;
import brussels.repere.search.query.OpenHoursLookup;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.SearchQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Set;

/** Gives each question what it needs of the world: the time, the taxonomy, what is open, outlines of the map. Safe for use by several threads. */
@ApplicationScoped
class SearchPreparation {

    private final CurrentTaxonomy taxonomies;
    private final FactsAge factsAge;
    private final OpeningStatusFinder openingStatuses;
    private final OpenHoursLookup openHours;
    private final BrusselsClock clock;
    private volatile SectorOutlines outlines;

    SearchPreparation(
            CurrentTaxonomy taxonomies,
            FactsAge factsAge,
            OpeningStatusFinder openingStatuses,
            OpenHoursLookup openHours,
            BrusselsClock clock) {
        this.taxonomies = taxonomies;
        this.factsAge = factsAge;
        this.openingStatuses = openingStatuses;
        this.openHours = openHours;
        this.clock = clock;
    }

    HitFactory hitFactory(SearchQuestion question) {
        return new HitFactory(question, taxonomies.get(), factsAge, openingStatuses, clock.today());
    }

    /** @param facets those that are counted */
    SearchExecution prepare(SearchQuestion question, Set<Facet> facets) {
        YearMonth now = clock.month();
        OpenHoursLookup.HoursKeys hours =
                question.visitTime().excludesClosed() ? openHours.findKeys(question.visitTime()) : null;
        return new SearchExecution(
                question,
                taxonomies.get(),
                outlines(question.coverage().map().territory()),
                now,
                factsAge.currentFrom(now),
                hours,
                facets);
    }

    private SectorOutlines outlines(TerritoryMap territory) {
        SectorOutlines known = outlines;
        if (known == null || known.map() != territory) {
            known = new SectorOutlines(territory);
            outlines = known;
        }
        return known;
    }
}
