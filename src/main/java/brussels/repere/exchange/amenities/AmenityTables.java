package brussels.repere.exchange.amenities;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.taxonomy.Synonym;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.exchange.entries.EntryColumn;
import brussels.repere.exchange.entries.EntryReader;
import brussels.repere.exchange.imports.BundledTerms;
import brussels.repere.exchange.imports.EntryTables;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportFindings;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.exchange.osm.OsmElement;
import brussels.repere.exchange.osm.OsmFile;
import brussels.repere.exchange.osm.OsmFileDate;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.text.Lang;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The services of health and social work in a file of OpenStreetMap, within the Region. What is left out is counted and said. For one
 * thread.
 */
final class AmenityTables implements EntryTables {

    /** OpenStreetMap says where a place is, and never whom it serves. */
    private static final Set<EntryColumn> NEVER_STATED = Set.of(EntryColumn.AREAS);

    private final List<DatedFile> files;
    private final AmenityKinds kinds;
    private final TerritoryMap map;
    private final LocalDate today;
    private final ImportFindings findings;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private int taken;
    private int outside;

    AmenityTables(
            List<DatedFile> files, AmenityKinds kinds, TerritoryMap map, LocalDate today, ImportFindings findings) {
        this.files = List.copyOf(files);
        this.kinds = kinds;
        this.map = map;
        this.today = today;
        this.findings = findings;
    }

    /** @param asOf of which day the file is; null where nobody knows */
    record DatedFile(InputFile file, LocalDate asOf) {

        /** Returns a file of which day it says it is itself. */
        static DatedFile of(InputFile file) {
            return new DatedFile(file, OsmFileDate.find(file).orElse(null));
        }
    }

    /** The categories of the table that the taxonomy lacks come with it, some of which are ours. */
    @Override
    public List<TaxonomyTerm> finishTerms(Taxonomy known) {
        return BundledTerms.listMissing(kinds.listCategories(), known);
    }

    @Override
    public List<Synonym> readKeywords(Predicate<String> knownCategory) {
        return null;
    }

    @Override
    public void requireCompleteFields() {
        // What OpenStreetMap can state it states in whole fields.
    }

    @Override
    public Set<EntryField> currentFields() {
        return EntryColumn.listFields(EntryColumn.listCodes());
    }

    @Override
    public void readEntries(EntryReader reader, Consumer<DirectoryEntry> handler) {
        files.forEach(file -> readFile(file, reader, handler));
    }

    private void readFile(DatedFile dated, EntryReader reader, Consumer<DirectoryEntry> handler) {
        String name = dated.file().name();
        findings.setFile(name);
        leftOut.clear();
        taken = 0;
        outside = 0;
        AmenityRowBuilder rows = new AmenityRowBuilder(map, dated.asOf(), today);
        int withoutPosition = OsmFile.read(dated.file(), kinds::knows, element -> read(element, rows, reader, handler));
        if (dated.asOf() == null) {
            findings.add(ImportFinding.warning(name, 0, "osm.no-date"));
        }
        leftOut.forEach((kind, count) -> findings.add(ImportFinding.warning(name, 0, "osm.left-out", count, kind)));
        if (outside > 0) {
            findings.add(ImportFinding.warning(name, 0, "osm.outside", outside));
        }
        if (withoutPosition > 0) {
            findings.add(ImportFinding.warning(name, 0, "osm.without-position", withoutPosition));
        }
        if (taken == 0) {
            findings.add(ImportFinding.error(name, 0, "osm.none"));
        }
    }

    private void read(
            OsmElement element, AmenityRowBuilder rows, EntryReader reader, Consumer<DirectoryEntry> handler) {
        AmenityKind kind = kinds.find(element.tags()).orElseThrow();
        if (map.locate(element.lon(), element.lat()).isEmpty()) {
            outside++;
        } else if (!kind.isService()) {
            leftOut.merge(kind.name().in(Lang.DEFAULT), 1, Integer::sum);
        } else if (!seen.add(AmenityRowBuilder.idOf(element, element.tags()))) {
            findings.repaired(element.number(), "osm.again", AmenityRowBuilder.idOf(element, element.tags()));
        } else {
            taken++;
            reader.read(rows.build(element, kind), NEVER_STATED, handler);
        }
    }
}
