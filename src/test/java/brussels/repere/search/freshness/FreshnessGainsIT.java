package brussels.repere.search.freshness;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.population.SectorPopulation;
import brussels.repere.search.catalogue.RecordReader;
import brussels.repere.search.catalogue.RecordReader.AllRecords;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestEdits;
import brussels.repere.testing.TestRecords;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ApplicationTest
@DisplayName("Where a confirmation would help most")
class FreshnessGainsIT {

    private static final ServiceArea REGION = ServiceArea.of(new TerritoryKey(Level.REGION, "04000"));
    private static final ServiceArea JETTE = ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21010"));

    @Inject
    RecordReader reader;

    @Inject
    CurrentCoverageMap coverage;

    @Inject
    CurrentTaxonomy taxonomies;

    @Inject
    BrusselsClock clock;

    @Inject
    TestRecords records;

    @Inject
    TestEdits edits;

    @AfterEach
    void clear() {
        records.removeAll();
    }

    private static DirectoryEntryBuilder old(String id, ServiceArea area) {
        return entry(id).named(id, null).phone("02 500 10 10").area(area).verified("2017-03");
    }

    @DisplayName(
            "comes first who has most facts that are due for most people; nobody who works alone, no refuge, nobody fresh")
    @Test
    void gains() {
        records.add(
                old("jette", JETTE).website("https://example.org").email("a@example.org"),
                old("region", REGION),
                old("more", REGION).website("https://example.org"),
                old("alone", REGION).legalStatus("Personne physique"),
                old("refuge", REGION).at(50.85, 4.35).confidential(),
                old("fresh", REGION).verified(clock.month().toString()),
                entry("nowhere").named("nowhere", null).phone("02 500 10 10").verified("2017-03"));
        AllRecords all = reader.readAll();
        AllRecords ours = new AllRecords(
                all.services().filter(service -> service.provenance().source().equals(DirectoryEntryBuilder.SOURCE)),
                all.edits());
        FreshnessSurvey survey = FreshnessCounter.count(
                ours, coverage.get(), SectorPopulation.bundled(), taxonomies.get(), clock.today());
        List<FreshnessSurvey.Gain> gains = survey.gains();
        assertThat(gains).extracting(gain -> gain.name().fr()).containsExactly("more", "region", "jette");
        assertThat(gains.get(0).dueFacts()).as("name, telephone, website, area").isEqualTo(4);
        assertThat(gains.get(0).people()).isGreaterThan(1_000_000);
        assertThat(gains.get(0).service()).isEqualTo(edits.serviceOf("more"));
        assertThat(survey.services()).as("all but the refuge").isEqualTo(6);
    }
}
