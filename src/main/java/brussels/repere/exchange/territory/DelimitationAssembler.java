package brussels.repere.exchange.territory;

import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.geography.Delimitation;
import brussels.repere.geography.Level;
import brussels.repere.geography.coordinates.CoordinateSystems;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** From files to a checked delimitation, without any database. */
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
     * @param crs to be believed instead of what the file says, or null
     * @param derivedBassins whether the bassins that the file tells are our own derivation
     * @throws ImportFailure if the file cannot be read on
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

    /** The delimitation, if nothing that was found is an error. */
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

    /** Levels that need no table: the Region is all, a section of Bruxelles-Ville is the first six characters of a code. */
    private void assignImpliedLevels(String sector) {
        draft.assign(sector, Level.REGION, "04000");
        draft.assign(sector, Level.SECTION, sector.startsWith("21004") ? sector.substring(0, 6) : null);
    }

    private boolean hasErrors() {
        return draft.findings.stream().anyMatch(finding -> finding.severity() == ImportFinding.Severity.ERROR);
    }

    /** All that was found, errors first, then by file and line. */
    List<ImportFinding> findings() {
        return draft.findings.stream()
                .sorted(Comparator.comparing(ImportFinding::severity)
                        .thenComparing(ImportFinding::file)
                        .thenComparing(ImportFinding::code)
                        .thenComparing(ImportFinding::line))
                .toList();
    }
}
