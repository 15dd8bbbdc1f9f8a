package brussels.repere.rest.observatory.trial;

import brussels.repere.exchange.input.FormulaEscaping;
import brussels.repere.geography.Level;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.observatory.trial.TrialFigures.CoverView;
import brussels.repere.rest.observatory.trial.TrialFigures.NeedView;
import brussels.repere.rest.observatory.trial.TrialFigures.SectorView;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes what changes would do as a table, one row a need and a statistical sector, in the form that spreadsheet programs in Brussels read:
 * UTF-8 with a byte order mark, semicolons, no formulas. {@code src/docs/EXPORTS.md} documents the columns.
 */
final class TrialCsvWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();
    private static final List<Level> LEVELS = List.of(Level.QUARTIER, Level.COMMUNE, Level.BASSIN);
    private static final List<String> HEADER = List.of(
            "category",
            "category_fr",
            "category_nl",
            "sector",
            "name_fr",
            "name_nl",
            "quartier",
            "commune",
            "bassin",
            "people",
            "effect",
            "class_before",
            "finer_before",
            "region_before",
            "possible_before",
            "class_after",
            "finer_after",
            "region_after",
            "possible_after",
            "changes",
            "generation",
            "on",
            "population_year",
            "population_publisher",
            "delimitation");

    private final TrialFigures figures;
    private final TerritoryMap map;
    private final Map<String, Integer> numbers = new HashMap<>();

    private TrialCsvWriter(TrialFigures figures, TerritoryMap map) {
        this.figures = figures;
        this.map = map;
        for (int i = 0; i < map.sectors().size(); i++) {
            numbers.put(map.sectors().get(i).code(), i);
        }
    }

    static byte[] write(TrialFigures figures, TerritoryMap map) {
        return new TrialCsvWriter(figures, map).write();
    }

    private byte[] write() {
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (CSVPrinter rows = new CSVPrinter(text, FORMAT)) {
            rows.printRecord(HEADER);
            for (NeedView need : figures.needs()) {
                for (SectorView sector : need.sectors()) {
                    rows.printRecord(row(need, sector));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> row(NeedView need, SectorView sector) {
        List<Object> cells = new ArrayList<>();
        cells.add(need.category());
        cells.add(need.name() == null ? null : need.name().fr());
        cells.add(need.name() == null ? null : need.name().nl());
        cells.add(sector.code());
        cells.add(sector.name().fr());
        cells.add(sector.name().nl());
        SectorSet alone = map.setOf(numbers.get(sector.code()));
        LEVELS.forEach(level -> cells.add(map.listTouching(alone, level).stream()
                .map(Territory::key)
                .map(key -> key.code())
                .collect(Collectors.joining(" "))));
        cells.add(sector.people());
        cells.add(sector.effect());
        add(cells, sector.before());
        add(cells, sector.after());
        cells.add(figures.changes().stream()
                .map(TrialFigures.ChangeView::sentence)
                .collect(Collectors.joining(" ")));
        cells.add(figures.generation());
        cells.add(figures.dates().on());
        cells.add(figures.dates().population());
        cells.add(figures.dates().populationPublisher());
        cells.add(figures.dates().delimitation());
        return cells.stream()
                .map(value -> FormulaEscaping.escape(Objects.toString(value, "")))
                .toList();
    }

    private static void add(List<Object> cells, CoverView cover) {
        cells.addAll(List.of(cover.best(), cover.finer(), cover.region(), cover.possible()));
    }
}
