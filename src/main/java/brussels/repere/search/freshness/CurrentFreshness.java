package brussels.repere.search.freshness;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.search.catalogue.RecordReader;
import jakarta.enterprise.context.ApplicationScoped;

/** Holds the survey of the current data and of today; it is counted anew when it is asked for after either changes. Safe for use by several threads. */
@ApplicationScoped
public class CurrentFreshness {

    private final RecordReader records;
    private final CurrentCoverageMap coverages;
    private final CurrentTaxonomy taxonomies;
    private final BrusselsClock clock;
    private volatile Counted counted;

    CurrentFreshness(
            RecordReader records, CurrentCoverageMap coverages, CurrentTaxonomy taxonomies, BrusselsClock clock) {
        this.records = records;
        this.coverages = coverages;
        this.taxonomies = taxonomies;
        this.clock = clock;
    }

    private record Counted(CoverageMap coverage, FreshnessSurvey survey) {}

    public FreshnessSurvey get() {
        CoverageMap coverage = coverages.get();
        Counted now = counted;
        if (now == null || now.coverage() != coverage || !now.survey().day().equals(clock.today())) {
            now = count(coverage);
        }
        return now.survey();
    }

    /** One at a time: whoever comes meanwhile waits for it, and does not count the same. */
    private synchronized Counted count(CoverageMap coverage) {
        Counted now = counted;
        if (now == null || now.coverage() != coverage || !now.survey().day().equals(clock.today())) {
            now = new Counted(
                    coverage, FreshnessCounter.count(records.readAll(), coverage, taxonomies.get(), clock.today()));
            counted = now;
        }
        return now;
    }
}
