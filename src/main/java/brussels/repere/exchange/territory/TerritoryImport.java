package brussels.repere.exchange.territory;

import brussels.repere.geography.CoordinateSystems;
import brussels.repere.geography.Delimitation;
import brussels.repere.geography.DelimitationCheck;
import brussels.repere.geography.DelimitationStore;
import brussels.repere.geography.Finding;
import brussels.repere.geography.Level;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads files of territory, checks the delimitation that they make of the current one, and stores it as the current one:
 * wholly or not at all. Each file replaces what it tells: boundaries of the sectors, members of a level, names.
 */
@ApplicationScoped
public class TerritoryImport {

    private static final List<String> BROUGHT = List.of(
            "geodata/territory/sectors-generalised.geojson",
            "geodata/territory/territories.csv",
            "geodata/territory/sector-territories.csv");
    private static final String BROUGHT_SOURCE =
            "Statbel, statistical sectors 1/1/2022 (open data licence); IBSA, table of sectors and quartiers (CC BY 4.0);"
                    + " bassins derived";
    private static final LocalDate BROUGHT_FROM = LocalDate.of(2019, 1, 1);

    private final DelimitationStore store;

    TerritoryImport(DelimitationStore store) {
        this.store = store;
    }

    /**
     * What to import and how.
     *
     * @param crs to be believed instead of what files say, or null
     * @param validFrom null to keep that of the current delimitation
     * @param validTo null while it goes on
     * @param source publisher and terms, for all answers that say where the figures come from; null to name the files
     */
    public record Order(List<Path> files, String crs, LocalDate validFrom, LocalDate validTo, String source) {}

    /** What an import came to. */
    public enum Outcome {
        STORED,
        UNCHANGED,
        REFUSED
    }

    /** @param findings by file and line, errors first */
    public record Result(Outcome outcome, List<Finding> findings, int sectors, int territories) {}

    /** Loads the figures that the application brings; for a database without territory. */
    public Result loadBrought() {
        Draft draft = Draft.empty();
        for (String resource : BROUGHT) {
            apply(InputFile.brought(resource), null, true, draft);
        }
        return store(draft, "2019-2024", BROUGHT_SOURCE, BROUGHT_FROM, null);
    }

    /** @param progress told each step, by the name of the file */
    public Result run(Order order, Consumer<String> progress) {
        Draft draft = store.findCurrent()
                .map(current -> Draft.of(current.delimitation()))
                .orElseGet(Draft::empty);
        List<InputFile> files = new ArrayList<>();
        try {
            order.files().forEach(path -> files.add(InputFile.of(path)));
            files.sort(Comparator.comparingInt(TerritoryImport::turn));
            for (InputFile file : files) {
                progress.accept(file.name());
                apply(file, order.crs(), false, draft);
            }
        } catch (ImportFailure failure) {
            draft.findings.add(failure.finding());
            return refused(draft);
        }
        Delimitation current =
                store.findCurrent().map(DelimitationStore.Current::delimitation).orElse(null);
        LocalDate from =
                order.validFrom() != null ? order.validFrom() : current == null ? LocalDate.now() : current.validFrom();
        String names = String.join(", ", files.stream().map(InputFile::name).toList());
        String source = order.source() != null
                ? order.source()
                : current == null ? names : current.source() + "; changed by " + names;
        return store(draft, names, source, from, order.validTo());
    }

    /** Boundaries before crosswalks, which are judged by them. */
    private static int turn(InputFile file) {
        return file.extension().equals("csv") ? 1 : 0;
    }

    private void apply(InputFile file, String crs, boolean derivedBassins, Draft draft) {
        switch (file.extension()) {
            case "geojson", "json", "gpkg" -> BoundaryFile.apply(file, crs, CoordinateSystems::new, draft);
            case "csv" -> {
                Table table = Table.read(file);
                if (NamesFile.recognises(table)) {
                    NamesFile.apply(table, derivedBassins, draft);
                } else if (CrosswalkFile.recognises(table)) {
                    CrosswalkFile.apply(table, derivedBassins, draft);
                } else {
                    throw new ImportFailure(Finding.error(file.name(), 1, "csv.no-columns"));
                }
            }
            default -> throw new ImportFailure(Finding.error(file.name(), 0, "file.unknown-kind"));
        }
    }

    private Result store(Draft draft, String name, String source, LocalDate from, LocalDate to) {
        if (to != null && to.isBefore(from)) {
            draft.findings.add(Finding.error("", 0, "validity.backwards", from, to));
        }
        draft.sectors.keySet().forEach(sector -> wholeLevels(sector, draft));
        Delimitation delimitation = draft.finish(name, source, from, to);
        if (!hasErrors(draft)) {
            draft.findings.addAll(DelimitationCheck.of(delimitation));
        }
        if (hasErrors(draft)) {
            return refused(draft);
        }
        boolean stored = store.replaceCurrent(delimitation);
        return new Result(
                stored ? Outcome.STORED : Outcome.UNCHANGED,
                sorted(draft),
                delimitation.sectors().size(),
                delimitation.territories().size());
    }

    /** Levels that need no table: the Region is all, a section of Bruxelles-Ville is the first six characters of a code. */
    private static void wholeLevels(String sector, Draft draft) {
        draft.assign(sector, Level.REGION, "04000");
        draft.assign(sector, Level.SECTION, sector.startsWith("21004") ? sector.substring(0, 6) : null);
    }

    private static boolean hasErrors(Draft draft) {
        return draft.findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }

    private static Result refused(Draft draft) {
        return new Result(Outcome.REFUSED, sorted(draft), 0, 0);
    }

    private static List<Finding> sorted(Draft draft) {
        return draft.findings.stream()
                .sorted(Comparator.comparing(Finding::severity)
                        .thenComparing(Finding::file)
                        .thenComparing(Finding::code)
                        .thenComparing(Finding::line))
                .toList();
    }
}
