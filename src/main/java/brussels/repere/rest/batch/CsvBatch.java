package brussels.repere.rest.batch;

import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.gazetteer.PlaceLabels;
import brussels.repere.geocoding.lines.OpenStreetMapNotice;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.problem.Problem;
import brussels.repere.rest.territory.PlaceResolver;
import brussels.repere.text.Lang;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Answers a table of places: each line is returned unchanged, followed by columns that say where the place lies. Codes
 * of several territories of one level are separated by blanks. For one thread.
 */
final class CsvBatch {

    static final List<String> ADDED_COLUMNS = List.of(
            "repere_precision",
            "repere_place",
            "repere_lat",
            "repere_lon",
            "repere_quartier",
            "repere_commune",
            "repere_bassin",
            "repere_statistical_sector",
            "repere_problem",
            "repere_message",
            "repere_attribution");
    private static final List<Level> LEVELS = List.of(Level.QUARTIER, Level.COMMUNE, Level.BASSIN);

    private final BatchLineReader lines;
    private final BatchColumns columns;
    private final CSVFormat format;
    private final PlaceResolver resolver;
    private final TerritoryMap map;
    private final Lang lang;
    private final PlaceLabels labels;

    private CsvBatch(
            BatchLineReader lines,
            BatchColumns columns,
            CSVFormat format,
            PlaceResolver resolver,
            TerritoryMap map,
            Lang lang) {
        this.lines = lines;
        this.columns = columns;
        this.format = format;
        this.resolver = resolver;
        this.map = map;
        this.lang = lang;
        this.labels = new PlaceLabels(map);
    }

    /** Reads the header. */
    static CsvBatch open(BatchLineReader lines, PlaceResolver resolver, TerritoryMap map, Lang lang)
            throws IOException {
        BatchLineReader.Line header = lines.next();
        if (header == null || header.text() == null || header.text().isBlank()) {
            throw BatchProblems.malformed("batch.no-header");
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(header.text()))
                .setRecordSeparator("\n")
                .get();
        List<String> titles = cells(header.text(), format);
        BatchColumns columns = new BatchColumns(titles == null ? List.of() : titles);
        if (!columns.canSayPlace()) {
            throw BatchProblems.malformed("batch.no-columns");
        }
        if (!columns.duplicateTitles().isEmpty()) {
            throw BatchProblems.malformed("batch.columns-twice");
        }
        return new CsvBatch(lines, columns, format, resolver, map, lang);
    }

    private static char delimiter(String header) {
        return header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
    }

    /** Returns null if the text is not one line of a table. */
    private static List<String> cells(String line, CSVFormat format) {
        try (CSVParser parser = CSVParser.parse(line, format)) {
            List<CSVRecord> records = parser.getRecords();
            return records.size() == 1 ? records.get(0).toList() : null;
        } catch (IOException | IllegalStateException | UncheckedIOException e) {
            return null;
        }
    }

    void write(Writer out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, format);
        print(printer, columns.titles(), ADDED_COLUMNS);
        for (BatchLineReader.Line line = lines.next(); line != null; line = lines.next()) {
            if (line.faultKey() != null) {
                print(printer, padToColumns(List.of()), addedCells(LineResult.failed(line.faultKey(), lang)));
            } else if (line.text().isBlank()) {
                printer.println();
            } else {
                answer(printer, line.text());
            }
        }
        printer.flush();
    }

    private void answer(CSVPrinter printer, String line) throws IOException {
        List<String> cells = cells(line, format);
        if (cells != null && cells.size() == columns.titles().size()) {
            print(printer, cells, addedCells(answer(cells)));
        } else {
            List<String> givenCells = padToColumns(cells == null ? List.of(line) : cells);
            print(printer, givenCells, addedCells(LineResult.failed("line.cells", lang)));
        }
    }

    private LineResult answer(List<String> cells) {
        try {
            return LineResult.of(columns.read(cells), resolver, map, lang);
        } catch (NumberFormatException e) {
            return LineResult.failed("line.degrees", lang);
        }
    }

    /** Keeps the given cells as far as they go, so that the added columns stand in their place. */
    private List<String> padToColumns(List<String> givenCells) {
        int count = columns.titles().size();
        return Stream.concat(givenCells.stream(), Stream.generate(() -> ""))
                .limit(count)
                .toList();
    }

    private static void print(CSVPrinter printer, List<String> givenCells, List<String> added) throws IOException {
        List<String> row = new ArrayList<>(givenCells);
        row.addAll(added);
        printer.printRecord(row);
    }

    /** The labels of the place that was understood; of all candidates, where an address is ambiguous. */
    private String labels(Place place) {
        Stream<String> candidates = place.candidates().stream()
                .map(candidate -> labels.label(candidate).in(lang));
        Stream<String> chosen = place.chosen().stream()
                .map(key -> map.find(key).orElseThrow().name().in(lang));
        return Stream.concat(candidates, chosen).collect(Collectors.joining(" | "));
    }

    private List<String> addedCells(LineResult answer) {
        if (answer.place() == null) {
            Problem problem = answer.problem();
            String slug = problem.type().substring(problem.type().lastIndexOf('/') + 1);
            return List.of("", "", "", "", "", "", "", "", slug, problem.detail(), "");
        }
        Place place = answer.place();
        List<String> cells = new ArrayList<>();
        cells.add(place.precision().name().toLowerCase(Locale.ROOT));
        cells.add(labels(place));
        cells.add(place.point() == null ? "" : Double.toString(place.point().lat()));
        cells.add(place.point() == null ? "" : Double.toString(place.point().lon()));
        for (Level level : LEVELS) {
            cells.add(map.listTouching(place.sectors(), level).stream()
                    .map(territory -> territory.key().code())
                    .collect(Collectors.joining(" ")));
        }
        cells.add(place.sectors().stream()
                .mapToObj(sector -> map.sectors().get(sector).code())
                .collect(Collectors.joining(" ")));
        cells.add("");
        cells.add("");
        cells.add(place.fromLines() ? OpenStreetMapNotice.TEXT : "");
        return cells;
    }
}
