package brussels.repere.exchange.population;

import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportFindings;
import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.DelimitationStore;
import brussels.repere.geography.population.FigureSet;
import brussels.repere.geography.population.FigureSource;
import brussels.repere.geography.population.FigureStore;
import brussels.repere.geography.population.FigureUnit;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Imports figures of people and of need by territory: all of a table or nothing. They take the place of those of the same kind. */
@ApplicationScoped
@Unremovable // Only commands ask for it, by its type.
public class PopulationImport {

    private static final double MAX_PERCENT = 100;

    private final DelimitationStore territory;
    private final FigureStore figures;

    PopulationImport(DelimitationStore territory, FigureStore figures) {
        this.territory = territory;
        this.figures = figures;
    }

    /**
     * What to import, and what the table does not say itself: each of these is null if it does.
     *
     * @param kind of the figures of a table with a column of values; population if nobody says it
     * @param level of the territories of a table with a column of codes, as {@link FigureSet} names it
     * @param denominator of whom a percentage is; a kind of its own with a denominator is one of percentages
     */
    public record Request(
            Path file, String kind, String level, Integer year, String publisher, String licence, String denominator) {

        /** Returns a request that takes everything from the file itself. */
        public static Request of(Path file) {
            return new Request(file, null, null, null, null, null, null);
        }
    }

    /**
     * What an import came to.
     *
     * @param findings errors first, then by line
     * @param kinds how many kinds of figures were read
     * @param values how many figures were read, of all kinds together
     */
    public record Result(ImportOutcome outcome, List<ImportFinding> findings, int kinds, int values) {}

    /** @param progress receives the name of the file before it is read */
    public Result run(Request request, Consumer<String> progress) {
        try {
            InputFile file = InputFile.of(request.file());
            progress.accept(file.name());
            CsvTable table = CsvTable.read(file);
            ImportFindings findings = new ImportFindings();
            findings.setFile(file.name());
            List<FigureSet> sets = read(table, request, findings);
            if (findings.hasErrors()) {
                return new Result(ImportOutcome.REFUSED, findings.list(), 0, 0);
            }
            boolean stored = figures.replace(file.name(), sets);
            return new Result(
                    stored ? ImportOutcome.STORED : ImportOutcome.UNCHANGED,
                    findings.list(),
                    sets.size(),
                    sets.stream().mapToInt(set -> set.values().size()).sum());
        } catch (ImportFailure failure) {
            return new Result(ImportOutcome.REFUSED, List.of(failure.finding()), 0, 0);
        }
    }

    private List<FigureSet> read(CsvTable table, Request request, ImportFindings findings) {
        TerritoryMap map = territory
                .findCurrent()
                .map(current ->
                        TerritoryMap.of(current.delimitation(), current.state().generation()))
                .orElseThrow();
        TerritoryCodes codes = TerritoryCodes.find(table, request.level(), map);
        List<FigureColumn> columns = chooseColumns(table, request);
        if (codes == null || columns.isEmpty()) {
            findings.error("population.no-columns");
            return List.of();
        }
        boolean sameKind = request.kind() != null
                || columns.stream()
                                .map(FigureColumn::kind)
                                .filter(Objects::nonNull)
                                .distinct()
                                .count()
                        < columns.size();
        if (columns.size() > 1 && sameKind) {
            findings.error(
                    "population.several-columns",
                    columns.stream().map(FigureColumn::name).collect(Collectors.joining(", ")));
            return List.of();
        }
        FigureReader reader = new FigureReader(table, codes, findings);
        reader.checkCodes();
        List<FigureSet> sets = new ArrayList<>();
        for (FigureColumn column : columns) {
            readSet(column, request, codes, reader, findings).ifPresent(sets::add);
        }
        if (!findings.hasErrors()) {
            checkTogether(sets, findings);
        }
        return sets;
    }

    /** Of several columns of inhabitants, that of the year which is asked for. */
    private static List<FigureColumn> chooseColumns(CsvTable table, Request request) {
        List<FigureColumn> columns = FigureColumn.list(table);
        List<FigureColumn> ofYear = columns.stream()
                .filter(column -> column.year() != null && column.year().equals(request.year()))
                .toList();
        return ofYear.isEmpty() ? columns : ofYear;
    }

    private static Optional<FigureSet> readSet(
            FigureColumn column, Request request, TerritoryCodes codes, FigureReader reader, ImportFindings findings) {
        boolean named = request.kind() != null;
        String kind = named ? request.kind() : Objects.requireNonNullElse(column.kind(), FigureSet.POPULATION);
        FigureUnit unit = unitOf(column, request);
        if (unit == FigureUnit.COUNT && request.denominator() != null
                || kind.equals(FigureSet.POPULATION) && unit == FigureUnit.PERCENT) {
            findings.error("population.denominator-of-count", column.name());
            return Optional.empty();
        }
        if (kind.equals(FigureSet.POPULATION) && !codes.level().equals(FigureSet.SECTORS)) {
            findings.error("population.by-sector", codes.column());
            return Optional.empty();
        }
        String denominator = request.denominator() != null ? request.denominator() : column.denominator();
        Map<String, Double> values = reader.read(column, unit);
        boolean bySector = codes.level().equals(FigureSet.SECTORS);
        return reader.findYear(column, request.year())
                .map(year -> new FigureSet(
                        kind,
                        codes.level(),
                        unit,
                        new FigureSource(
                                Objects.requireNonNullElse(
                                        request.publisher(), bySector ? "Statbel" : "IBSA (perspective.brussels)"),
                                Objects.requireNonNullElse(
                                        request.licence(), bySector ? "Open data, attribution" : "CC BY 4.0"),
                                year,
                                false,
                                unit == FigureUnit.PERCENT ? denominator : null),
                        values));
    }

    /** What the operator names is what the operator says; other columns are what they are known to be. */
    private static FigureUnit unitOf(FigureColumn column, Request request) {
        boolean own = column.unit() == null || request.kind() != null;
        if (column.unit() == FigureUnit.PERCENT) {
            return FigureUnit.PERCENT;
        }
        return own && request.denominator() != null ? FigureUnit.PERCENT : FigureUnit.COUNT;
    }

    /** Percentages that are whole numbers look like people: no sector has more than a hundred, or all groups of ages make a hundred. */
    private static void checkTogether(List<FigureSet> sets, ImportFindings findings) {
        for (FigureSet set : sets) {
            if (set.kind().equals(FigureSet.POPULATION)
                    && set.values().values().stream().allMatch(value -> value <= MAX_PERCENT)) {
                findings.error("population.looks-like-percent");
            }
        }
        List<FigureSet> ages =
                sets.stream().filter(set -> set.kind().startsWith("age-")).toList();
        if (ages.size() > 1
                && ages.get(0).level().equals(Level.QUARTIER.code())
                && ages.get(0).values().keySet().stream().allMatch(code -> isHundred(ages, code))) {
            findings.error("population.looks-like-percent");
        }
    }

    private static boolean isHundred(List<FigureSet> ages, String code) {
        double sum = ages.stream().mapToDouble(set -> set.find(code).orElse(0)).sum();
        return sum == 0 || Math.abs(sum - MAX_PERCENT) <= ages.size() / 2.0;
    }
}
