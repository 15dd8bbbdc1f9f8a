package brussels.repere.exchange.ogc;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.geocoding.landmarks.LandmarkRegister;
import brussels.repere.geography.Delimitation;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.geography.delimitation.DelimitationTimeline;
import brussels.repere.search.catalogue.RecordReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds the collections of the current generation, written already. They are made when somebody asks for them first, and those of territories
 * and stops again only with another delimitation. Safe for use by several threads.
 */
@ApplicationScoped
public class CurrentFeatures {

    private final CurrentTerritoryMap maps;
    private final CurrentCoverageMap coverage;
    private final CurrentTaxonomy taxonomies;
    private final RecordReader records;
    private volatile Made current;

    CurrentFeatures(
            CurrentTerritoryMap maps, CurrentCoverageMap coverage, CurrentTaxonomy taxonomies, RecordReader records) {
        this.maps = maps;
        this.coverage = coverage;
        this.taxonomies = taxonomies;
        this.records = records;
    }

    /** @param grounds the collections that depend on the delimitation alone */
    private record Made(
            long generation, Delimitation delimitation, List<OgcCollection> grounds, OgcCollections collections) {}

    public OgcCollections get() {
        TerritoryMap map = maps.get();
        Made made = current;
        return made != null && made.generation() == map.generation() ? made.collections() : make(map);
    }

    /** Makes what takes long before somebody waits for it: the database of coordinate systems takes some seconds to unpack itself. */
    public void prepare() {
        get().list().forEach(collection -> collection.table().geometries().written(FeatureCrs.CRS84));
        for (FeatureCrs crs : FeatureCrs.values()) {
            crs.projection();
        }
    }

    /** One at a time: whoever comes meanwhile gets what was made. */
    private synchronized OgcCollections make(TerritoryMap map) {
        Made made = current;
        if (made != null && made.generation() == map.generation()) {
            return made.collections();
        }
        List<OgcCollection> grounds =
                made != null && made.delimitation() == map.delimitation() ? made.grounds() : makeGrounds(map);
        CoverageMap areas = coverage.get();
        OgcCollection services = new ServiceFeatures(areas, taxonomies.get())
                .collection(records.readAll().services());
        OgcCollections collections = new OgcCollections(
                map.generation(),
                Stream.concat(Stream.of(services), grounds.stream()).toList());
        current = new Made(map.generation(), map.delimitation(), grounds, collections);
        return collections;
    }

    private List<OgcCollection> makeGrounds(TerritoryMap map) {
        return Stream.concat(
                        new TerritoryFeatures(map, time(map)).list().stream(),
                        Stream.of(StopFeatures.collection(LandmarkRegister.bundled(), map)))
                .toList();
    }

    /** Returns the days of a delimitation: those on which it is in force beside the others, if it is known to be. */
    private TimeSpan time(TerritoryMap map) {
        DelimitationTimeline timeline = maps.timeline();
        return timeline.periods().stream()
                .filter(period -> timeline.map(period).delimitation() == map.delimitation())
                .findFirst()
                .map(period -> TimeSpan.ofDays(period.from(), period.until()))
                .orElseGet(() -> TimeSpan.ofDays(
                        map.delimitation().validFrom(), map.delimitation().validTo()));
    }
}
