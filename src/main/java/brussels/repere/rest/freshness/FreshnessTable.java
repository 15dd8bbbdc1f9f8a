package brussels.repere.rest.freshness;

import brussels.repere.exchange.input.FormulaEscaping;
import brussels.repere.rest.freshness.FreshnessAnswer.FactShares;
import brussels.repere.rest.freshness.FreshnessAnswer.FreshnessFigures;
import brussels.repere.rest.freshness.FreshnessAnswer.FreshnessRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** How fresh facts are, as a table for spreadsheets: UTF-8 with a byte order mark, semicolons, no text that could be a formula. */
final class FreshnessTable {

    static final List<String> COLUMNS = List.of(
            "group",
            "code",
            "name",
            "services",
            "confirmed",
            "older",
            "unknown",
            "confirmed_share",
            "older_share",
            "unknown_share",
            "weighted_confirmed_share",
            "weighted_older_share",
            "weighted_unknown_share",
            "day",
            "since",
            "generation",
            "publisher",
            "population");

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private final FreshnessAnswer answer;
    private final StringBuilder text = new StringBuilder();

    private FreshnessTable(FreshnessAnswer answer) {
        this.answer = answer;
    }

    static String write(FreshnessAnswer answer) {
        FreshnessTable table = new FreshnessTable(answer);
        try {
            table.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.text.toString();
    }

    private void write() throws IOException {
        text.append(BYTE_ORDER_MARK);
        CSVPrinter rows = new CSVPrinter(text, FORMAT);
        rows.printRecord(COLUMNS);
        print(rows, "all", "", "", answer.all());
        print(rows, "bassin", answer.bassins());
        print(rows, "sector", answer.sectors());
        print(rows, "kind", answer.kinds());
    }

    private void print(CSVPrinter rows, String group, List<FreshnessRow> all) throws IOException {
        for (FreshnessRow row : all) {
            print(rows, group, Objects.toString(row.code(), ""), row.name().text(), row.figures());
        }
    }

    private void print(CSVPrinter rows, String group, String code, String name, FreshnessFigures figures)
            throws IOException {
        rows.printRecord(Stream.of(
                        Stream.of(
                                group,
                                code,
                                name,
                                figures.services(),
                                figures.facts().confirmed(),
                                figures.facts().older(),
                                figures.facts().unknown()),
                        shares(figures.unweighted()),
                        shares(figures.weighted()),
                        Stream.of(
                                answer.day(),
                                answer.since(),
                                answer.generation(),
                                answer.publisher(),
                                answer.population().publisher() + " "
                                        + answer.population().year()))
                .flatMap(cells -> cells)
                .map(cell -> FormulaEscaping.escape(cell.toString()))
                .toList());
    }

    private static Stream<Object> shares(FactShares shares) {
        return shares == null ? Stream.of("", "", "") : Stream.of(shares.confirmed(), shares.older(), shares.unknown());
    }
}
