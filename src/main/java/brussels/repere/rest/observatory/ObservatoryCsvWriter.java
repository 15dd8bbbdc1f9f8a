package brussels.repere.rest.observatory;

import brussels.repere.exchange.input.FormulaEscaping;
import brussels.repere.rest.observatory.ObservatoryFigures.CellView;
import brussels.repere.rest.observatory.ObservatoryFigures.FigureView;
import brussels.repere.rest.observatory.ObservatoryFigures.ReachView;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes figures as a table, one row a territory, in the form that spreadsheet programs in Brussels read: UTF-8 with a byte order mark,
 * semicolons, no formulas. The last columns, equal in all rows, say of what the figures are. {@code src/docs/EXPORTS.md} documents them.
 */
final class ObservatoryCsvWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private ObservatoryCsvWriter() {}

    static byte[] write(ObservatoryFigures figures) {
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (CSVPrinter rows = new CSVPrinter(text, FORMAT)) {
            rows.printRecord(header(figures));
            for (CellView cell : figures.cells()) {
                rows.printRecord(row(cell, figures));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> header(ObservatoryFigures figures) {
        List<String> names = new ArrayList<>(List.of(
                "level",
                "code",
                "name_fr",
                "name_nl",
                "people",
                "seat",
                "seat_per_1000",
                "finer_certain",
                "finer_in_part",
                "finer_people",
                "finer_per_1000",
                "region_certain",
                "region_in_part",
                "region_people",
                "region_per_1000",
                "possible_people",
                "nobody_people"));
        for (int metres : figures.method().reachMetres()) {
            names.add("reach_" + metres + "_per_1000");
            names.add("reach_" + metres + "_people");
        }
        names.addAll(List.of("unknown_capacity", "old_facts"));
        figures.dates().indicators().forEach(figure -> names.add(column(figure)));
        names.addAll(List.of(
                "sentence", "services", "generation", "on", "population_year", "population_publisher", "delimitation"));
        return names;
    }

    private static String column(FigureView figure) {
        return figure.kind().replace('-', '_') + "_" + figure.year();
    }

    private static List<String> row(CellView cell, ObservatoryFigures figures) {
        List<Object> cells = new ArrayList<>();
        cells.add(cell.territory().level());
        cells.add(cell.territory().code());
        cells.add(cell.territory().name().fr());
        cells.add(cell.territory().name().nl());
        cells.add(cell.people());
        cells.add(cell.seat().services());
        cells.add(cell.seat().per1000());
        for (ObservatoryFigures.ClassView each :
                List.of(cell.area().finer(), cell.area().region())) {
            cells.add(each.certain());
            cells.add(each.inPart());
            cells.add(each.people());
            cells.add(each.per1000());
        }
        cells.add(cell.area().possiblePeople());
        cells.add(cell.area().nobodyPeople());
        for (int i = 0; i < figures.method().reachMetres().size(); i++) {
            ReachView reach = i < cell.reach().size() ? cell.reach().get(i) : null;
            cells.add(reach == null ? null : reach.per1000());
            cells.add(reach == null ? null : Long.valueOf(reach.people()));
        }
        cells.add(cell.unknownCapacity());
        cells.add(cell.oldFacts());
        cell.indicators().forEach(indicator -> cells.add(indicator.value()));
        cells.add(cell.sentence());
        cells.add(cell.services());
        cells.add(figures.generation());
        cells.add(figures.dates().on());
        cells.add(figures.dates().population().year());
        cells.add(figures.dates().population().publisher());
        cells.add(figures.dates().delimitation());
        return cells.stream()
                .map(value -> FormulaEscaping.escape(Objects.toString(value, "")))
                .toList();
    }
}
