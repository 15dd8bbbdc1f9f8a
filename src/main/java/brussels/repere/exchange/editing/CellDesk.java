package brussels.repere.exchange.editing;

import brussels.repere.directory.ContactDetails;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.Offering;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.ServiceAccess;
import brussels.repere.directory.ServiceTexts;
import brussels.repere.directory.StatedLocation;
import brussels.repere.directory.editing.RecordLifecycle;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.exchange.entries.AddressLocator;
import brussels.repere.exchange.entries.CategoryFinder;
import brussels.repere.exchange.entries.ColumnHeaders;
import brussels.repere.exchange.entries.EntryColumn;
import brussels.repere.exchange.entries.EntryReader;
import brussels.repere.exchange.entries.SiteCellReader;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportFindings;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.wording.AreaNotation;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geocoding.gazetteer.CurrentGazetteer;
import brussels.repere.geocoding.register.BilingualStreetNames;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes records as cells and reads cells that were typed, on the territory and taxonomy of today. Safe for use by several threads. */
@ApplicationScoped
public class CellDesk {

    private static final ImportOptions OPTIONS = new ImportOptions(
            null, false, ImportOptions.DEFAULT_MAX_CLOSED_PERCENT, false, ImportOptions.Authority.CORRECTION);

    private static final Bilingual NAMELESS = new Bilingual("?", null);

    private final CurrentTerritoryMap maps;
    private final CurrentTaxonomy taxonomies;
    private final CurrentGazetteer gazetteers;
    private final BrusselsClock clock;
    private final BilingualStreetNames streets = BilingualStreetNames.readBundled();
    private volatile Tools tools;

    CellDesk(CurrentTerritoryMap maps, CurrentTaxonomy taxonomies, CurrentGazetteer gazetteers, BrusselsClock clock) {
        this.maps = maps;
        this.taxonomies = taxonomies;
        this.gazetteers = gazetteers;
        this.clock = clock;
    }

    /** What is made once for a territory and a taxonomy. */
    private record Tools(
            TerritoryMap map,
            Taxonomy taxonomy,
            AreaNotation areas,
            SiteCellReader sites,
            CategoryFinder categories,
            RecordCells cells) {}

    public RecordCells cells() {
        return tools().cells();
    }

    /**
     * @param lang in which the cells are called by their names
     * @param typed by column; an empty text clears the cell
     */
    public ReadCells read(DirectoryEntry base, Map<EntryColumn, String> typed, Lang lang) {
        Tools now = tools();
        return new CellReader(now.cells(), findings -> reader(now, findings), ColumnHeaders.in(lang)).read(base, typed);
    }

    /**
     * Reads the cells of a record that is not there yet; one without a name cannot be stored.
     *
     * @param typed by column
     */
    public ReadCells readNew(Map<EntryColumn, String> typed, Lang lang) {
        ReadCells read = read(blank(), typed, lang);
        boolean named = EntryColumn.listEdited(EntryField.NAME).stream()
                .anyMatch(column -> !typed.getOrDefault(column, "").isBlank());
        if (named) {
            return read;
        }
        CellFinding nameless = new CellFinding(EntryField.NAME, ImportFinding.error("", 1, "service.no-name"), true);
        return new ReadCells(
                read.stated(),
                read.fields(),
                Stream.concat(
                                Stream.of(nameless),
                                read.findings().stream().filter(finding -> finding.field() != EntryField.NAME))
                        .toList());
    }

    /** A record of which nothing is known. It needs a name to be read. */
    public DirectoryEntry blank() {
        return new DirectoryEntry(
                new Provenance(RecordLifecycle.OWN_SOURCE, "new", null, null),
                new DirectoryEntry.Organization(NAMELESS, List.of(), null),
                new Offering(List.of(), List.of(), List.of()),
                StatedLocation.NONE,
                null,
                new ContactDetails(List.of(), null, null),
                new ServiceAccess(null, Eligibility.UNKNOWN, null),
                ServiceTexts.NONE);
    }

    private EntryReader reader(Tools now, ImportFindings findings) {
        return new EntryReader(
                now.areas(),
                now.sites(),
                new AddressLocator(() -> gazetteers.forMap(now.map())),
                now.categories(),
                OPTIONS,
                clock.today(),
                findings);
    }

    private Tools tools() {
        Tools known = tools;
        TerritoryMap map = maps.get();
        Taxonomy taxonomy = taxonomies.get();
        if (known == null || known.map() != map || known.taxonomy() != taxonomy) {
            AreaNotation areas = new AreaNotation(map);
            known = new Tools(
                    map,
                    taxonomy,
                    areas,
                    new SiteCellReader(map, streets),
                    new CategoryFinder(taxonomy),
                    new RecordCells(areas));
            tools = known;
        }
        return known;
    }
}
