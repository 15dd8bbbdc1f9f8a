package brussels.repere.exchange.csv;

import brussels.repere.directory.storage.DirectoryReader;
import brussels.repere.directory.storage.DirectoryReader.SourceRecord;
import brussels.repere.exchange.amenities.OsmImport;
import brussels.repere.exchange.imports.ImportReport;
import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.input.InputFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Loads the sources that come with the application beside the starter directory, each once. A directory that holds anything else than what
 * the application brought is somebody's own, and gets none of them: what an operator chose to tell is not added to behind his back.
 */
@ApplicationScoped
class FurtherSourcesLoader {

    static final String SETTING = "repere.starter.sources";

    private static final String NONE = "none";

    private final DirectoryReader directory;
    private final OsmImport amenities;
    private final DirectoryTables tables;
    private final Set<FurtherSource> wanted;

    FurtherSourcesLoader(
            DirectoryReader directory,
            OsmImport amenities,
            DirectoryTables tables,
            @ConfigProperty(name = SETTING, defaultValue = "openstreetmap,hospitals") List<String> sources) {
        this.directory = directory;
        this.amenities = amenities;
        this.tables = tables;
        this.wanted = sources.stream()
                .filter(code -> !code.equals(NONE))
                .map(code -> FurtherSource.find(code)
                        .orElseThrow(() -> new IllegalArgumentException(
                                SETTING + " knows openstreetmap, hospitals and none, not: " + code)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Loads those that are missing, and returns what each came to; none if the directory is somebody's own. */
    Map<FurtherSource, ImportReport> loadMissing() {
        Map<FurtherSource, ImportReport> loaded = new EnumMap<>(FurtherSource.class);
        List<SourceRecord> present = wanted.isEmpty() ? List.of() : directory.listSourceRecords();
        Set<FurtherSource> missing = wanted.stream()
                .filter(source ->
                        present.stream().noneMatch(record -> record.source().equals(source.sourceName())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!missing.isEmpty() && isAsBrought(present)) {
            missing.forEach(source -> loaded.put(source, load(source)));
        }
        return loaded;
    }

    private ImportReport load(FurtherSource source) {
        List<InputFile> files = source.files();
        return source == FurtherSource.OPENSTREETMAP
                ? amenities.run(files, ImportOptions.ADD_AND_UPDATE)
                : tables.run(files);
    }

    /** Whether there are the institutions of the starter directory, none closed and none corrected, and no others. */
    private boolean isAsBrought(List<SourceRecord> present) {
        Set<SourceRecord> brought = CsvTable.read(StarterFiles.bundled().getFile(StarterFiles.SERVICES)).rows().stream()
                .map(row -> new SourceRecord(
                        row.findFirst("source").orElseThrow(),
                        row.findFirst("source_id").orElseThrow(),
                        false))
                .collect(Collectors.toSet());
        Set<SourceRecord> others = present.stream()
                .filter(record -> !FurtherSource.isSource(record.source()))
                .collect(Collectors.toSet());
        return others.equals(brought);
    }
}
