package brussels.repere.rest.batch;

import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.gazetteer.PlaceLabels;
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
 * A table of places: each line comes back as it was, with columns behind it that say where the place lies. Codes of several
 * territories of one level are separated by blanks. For one thread.
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
            "repere_message");
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
            PlaceResolver asked,
            TerritoryMap map,
            Lang lang) {
        this.lines = lines;
        this.columns = columns;
        this.format = format;
        this.resolver = asked;
        this.map = map;
        this.lang = lang;
        this.labels = new PlaceLabels(map);
    }

    /** Reads the header. */
    static CsvBatch open(BatchLineReader lines, PlaceResolver asked, TerritoryMap map, Lang lang) throws IOException {
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
        return new CsvBatch(lines, columns, format, asked, map, lang);
    }

    private static char delimiter(String header) {
        return header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
    }

    /** Null for what is no line of a table. */
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
            List<String> given = padToColumns(cells == null ? List.of(line) : cells);
            print(printer, given, addedCells(LineResult.failed("line.cells", lang)));
        }
    }

    private LineResult answer(List<String> cells) {
        try {
            return LineResult.of(columns.read(cells), resolver, map, lang);
        } catch (NumberFormatException e) {
            return LineResult.failed("line.degrees", lang);
        }
    }

    /** What was given as far as it goes, so that the columns behind it stand where they should. */
    private List<String> padToColumns(List<String> given) {
        int count = columns.titles().size();
        return Stream.concat(given.stream(), Stream.generate(() -> ""))
                .limit(count)
                .toList();
    }

    private static void print(CSVPrinter printer, List<String> given, List<String> added) throws IOException {
        List<String> all = new ArrayList<>(given);
        all.addAll(added);
        printer.printRecord(all);
    }

    /** What it was understood as; all of them, where an address may be several. */
    private String labels(Place place) {
        Stream<String> offers =
                place.candidates().stream().map(offer -> labels.label(offer).in(lang));
        Stream<String> chosen = place.chosen().stream()
                .map(key -> map.find(key).orElseThrow().name().in(lang));
        return Stream.concat(offers, chosen).collect(Collectors.joining(" | "));
    }

    private List<String> addedCells(LineResult answer) {
        if (answer.place() == null) {
            Problem problem = answer.problem();
            String slug = problem.type().substring(problem.type().lastIndexOf('/') + 1);
            return List.of("", "", "", "", "", "", "", "", slug, problem.detail());
        }
        Place place = answer.place();
        List<String> told = new ArrayList<>();
        told.add(place.precision().name().toLowerCase(Locale.ROOT));
        told.add(labels(place));
        told.add(place.point() == null ? "" : Double.toString(place.point().lat()));
        told.add(place.point() == null ? "" : Double.toString(place.point().lon()));
        for (Level level : LEVELS) {
            told.add(map.listTouching(place.sectors(), level).stream()
                    .map(territory -> territory.key().code())
                    .collect(Collectors.joining(" ")));
        }
        told.add(place.sectors().stream()
                .mapToObj(sector -> map.sectors().get(sector).code())
                .collect(Collectors.joining(" ")));
        told.add("");
        told.add("");
        return told;
    }
}
