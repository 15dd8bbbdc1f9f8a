package brussels.repere.search.freshness;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geography.population.CurrentFigures;
import brussels.repere.geography.population.FigureTable;
import brussels.repere.search.catalogue.RecordReader;
import jakarta.enterprise.context.ApplicationScoped;

/** Holds the survey of the current data and of today; it is counted anew when it is asked for after either changes. Safe for use by several threads. */
@ApplicationScoped
public class CurrentFreshness {

    private final RecordReader records;
    private final CurrentCoverageMap coverages;
    private final CurrentFigures figures;
    private final CurrentTaxonomy taxonomies;
    private final BrusselsClock clock;
    private volatile Counted counted;

    CurrentFreshness(
            RecordReader records,
            CurrentCoverageMap coverages,
            CurrentFigures figures,
            CurrentTaxonomy taxonomies,
            BrusselsClock clock) {
        this.records = records;
        this.coverages = coverages;
        this.figures = figures;
        this.taxonomies = taxonomies;
        this.clock = clock;
    }

    private record Counted(CoverageMap coverage, FigureTable figures, FreshnessSurvey survey) {}

    public FreshnessSurvey get() {
        CoverageMap coverage = coverages.get();
        FigureTable table = figures.get();
        Counted now = counted;
        return isOf(now, coverage, table)
                ? now.survey()
                : count(coverage, table).survey();
    }

    /** One at a time: whoever comes meanwhile waits for it, and does not count the same. */
    private synchronized Counted count(CoverageMap coverage, FigureTable table) {
        Counted now = counted;
        if (!isOf(now, coverage, table)) {
            now = new Counted(
                    coverage,
                    table,
                    FreshnessCounter.count(
                            records.readAll(), coverage, table.population(), taxonomies.get(), clock.today()));
            counted = now;
        }
        return now;
    }

    private boolean isOf(Counted known, CoverageMap coverage, FigureTable table) {
        return known != null
                && known.coverage() == coverage
                && known.figures() == table
                && known.survey().day().equals(clock.today());
    }
}
