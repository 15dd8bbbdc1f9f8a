package brussels.repere.exchange.amenities;

import brussels.repere.exchange.imports.DirectoryImport;
import brussels.repere.exchange.imports.ImportReport;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.exchange.osm.OsmFile;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Imports services of health and social work from a file of OpenStreetMap, all of it or nothing, as a source of its own. Safe for use by
 * several threads.
 *
 * @see OsmFile
 */
@ApplicationScoped
// Only commands ask for it, by its type.
@Unremovable
public class OsmImport {

    private final DirectoryImport directory;
    private final CurrentTerritoryMap maps;
    private final BrusselsClock clock;
    private final AmenityKinds kinds = AmenityKinds.readBundled();

    OsmImport(DirectoryImport directory, CurrentTerritoryMap maps, BrusselsClock clock) {
        this.directory = directory;
        this.maps = maps;
        this.clock = clock;
    }

    /** @param asOf of which day the file is; null if the file itself is to be asked */
    public ImportReport run(Path path, LocalDate asOf, ImportOptions options) {
        try {
            InputFile file = InputFile.of(path, OsmFile.MAX_BYTES);
            AmenityTables.DatedFile dated =
                    asOf == null ? AmenityTables.DatedFile.of(file) : new AmenityTables.DatedFile(file, asOf);
            return runDated(List.of(dated), options);
        } catch (ImportFailure failure) {
            return ImportReport.refused(List.of(failure.finding()));
        }
    }

    /** Imports several files as one; each says of which day it is. */
    public ImportReport run(List<InputFile> files, ImportOptions options) {
        return runDated(files.stream().map(AmenityTables.DatedFile::of).toList(), options);
    }

    private ImportReport runDated(List<AmenityTables.DatedFile> files, ImportOptions options) {
        return directory.run(findings -> new AmenityTables(files, kinds, maps.get(), clock.today(), findings), options);
    }
}
