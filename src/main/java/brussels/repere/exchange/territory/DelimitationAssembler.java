package brussels.repere.exchange.territory;

import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.geography.Delimitation;
import brussels.repere.geography.Level;
import brussels.repere.geography.coordinates.CoordinateSystems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Assembles a checked delimitation from files, without any database. */
final class DelimitationAssembler {

    private final DelimitationDraft draft;
    private final AreaComparison areas;

    private DelimitationAssembler(DelimitationDraft draft) {
        this.draft = draft;
        this.areas = new AreaComparison(draft.sectors);
    }

    static DelimitationAssembler startingFrom(DelimitationDraft draft) {
        return new DelimitationAssembler(draft);
    }

    /**
     * Applies a file to what was read before.
     *
     * @param crs the coordinate system to use instead of the one that the file states; null to use that one
     * @param derivedBassins whether the bassins in the file are derived by ourselves
     * @throws ImportFailure if the file cannot be read to its end
     */
    void apply(InputFile file, String crs, boolean derivedBassins) {
        switch (file.extension()) {
            case "geojson", "json", "gpkg" -> BoundaryFile.apply(file, crs, CoordinateSystems::new, draft);
            case "csv" -> {
                CsvTable table = CsvTable.read(file);
                if (TerritoryNamesFile.recognises(table)) {
                    TerritoryNamesFile.apply(table, derivedBassins, draft);
                } else if (CrosswalkFile.recognises(table)) {
                    CrosswalkFile.apply(table, derivedBassins, draft);
                } else {
                    throw new ImportFailure(ImportFinding.error(file.name(), 1, "csv.no-columns"));
                }
            }
            default -> throw new ImportFailure(ImportFinding.error(file.name(), 0, "file.unknown-kind"));
        }
    }

    void add(ImportFinding finding) {
        draft.findings.add(finding);
    }

    /** Returns the delimitation. Empty if a finding is an error. */
    Optional<Delimitation> finish(String name, String source, LocalDate from, LocalDate to) {
        if (to != null && to.isBefore(from)) {
            add(ImportFinding.error("", 0, "validity.backwards", from, to));
        }
        draft.sectors.keySet().forEach(this::assignImpliedLevels);
        Delimitation delimitation = draft.toDelimitation(name, source, from, to);
        if (!hasErrors()) {
            draft.findings.addAll(DelimitationCheck.check(delimitation));
        }
        if (!hasErrors()) {
            draft.findings.addAll(areas.compareWith(delimitation));
        }
        return hasErrors() ? Optional.empty() : Optional.of(delimitation);
    }

    /**
     * Assigns the levels that need no table: the Region holds all sectors, and the first six characters of the code of a sector are
     * its section of Bruxelles-Ville.
     */
    private void assignImpliedLevels(String sector) {
        draft.assign(sector, Level.REGION, "04000");
        draft.assign(sector, Level.SECTION, sector.startsWith("21004") ? sector.substring(0, 6) : null);
    }

    private boolean hasErrors() {
        return draft.findings.stream().anyMatch(ImportFinding::isError);
    }

    /** Returns all findings, errors first, then by file, code and line. */
    List<ImportFinding> findings() {
        return draft.findings.stream().sorted(ImportFinding.BY_CODE).toList();
    }
}
