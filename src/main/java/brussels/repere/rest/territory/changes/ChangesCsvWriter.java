package brussels.repere.rest.territory.changes;

import brussels.repere.exchange.input.FormulaEscaping;
import brussels.repere.rest.territory.NamedTerritory;
import brussels.repere.rest.territory.changes.TerritoryChanges.ChangedArea;
import brussels.repere.rest.territory.changes.TerritoryChanges.MovedSector;
import brussels.repere.rest.territory.changes.TerritoryChanges.TerritoryMove;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes changes as tables, in the form that spreadsheet programs in Brussels read: UTF-8 with a byte order mark, semicolons, no formulas. The
 * last columns, equal in all rows, say of what. {@code src/docs/EXPORTS.md} documents them.
 */
final class ChangesCsvWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();
    private static final List<String> OF_WHAT =
            List.of("level", "from_delimitation", "to_delimitation", "population_year", "generation");
    private static final List<String> SECTOR_COLUMNS = List.of(
            "sector_code",
            "sector_name_fr",
            "sector_name_nl",
            "from_code",
            "from_name_fr",
            "from_name_nl",
            "to_code",
            "to_name_fr",
            "to_name_nl",
            "people",
            "recut");
    private static final List<String> SERVICE_COLUMNS = List.of(
            "id",
            "name_fr",
            "name_nl",
            "organization_fr",
            "organization_nl",
            "areas",
            "gained_sectors",
            "gained_people",
            "lost_sectors",
            "lost_people",
            "vanished");

    private ChangesCsvWriter() {}

    /** Writes a row for each statistical sector that moves. */
    static byte[] writeSectors(TerritoryChanges changes) {
        List<List<Object>> rows = new ArrayList<>();
        for (TerritoryMove move : changes.moves()) {
            move.statisticalSectors().forEach(sector -> rows.add(row(sector, move)));
        }
        return write(SECTOR_COLUMNS, rows, changes);
    }

    private static List<Object> row(MovedSector sector, TerritoryMove move) {
        List<Object> row = new ArrayList<>(
                Arrays.asList(sector.code(), sector.name().fr(), sector.name().nl()));
        addTerritory(row, move.from());
        addTerritory(row, move.to());
        row.add(sector.people());
        row.add(sector.recut() != null);
        return row;
    }

    private static void addTerritory(List<Object> row, NamedTerritory territory) {
        row.add(territory == null ? null : territory.code());
        row.add(territory == null ? null : territory.name().fr());
        row.add(territory == null ? null : territory.name().nl());
    }

    /** Writes a row for each service whose declared area covers other ground. */
    static byte[] writeServices(TerritoryChanges changes) {
        return write(
                SERVICE_COLUMNS,
                changes.services().stream().map(ChangesCsvWriter::row).toList(),
                changes);
    }

    private static List<Object> row(ChangedArea service) {
        return Arrays.asList(
                service.id(),
                service.name().fr(),
                service.name().nl(),
                service.organization().fr(),
                service.organization().nl(),
                String.join("|", service.areas()),
                service.gains().statisticalSectors(),
                service.gains().people(),
                service.loses().statisticalSectors(),
                service.loses().people(),
                String.join("|", service.vanished()));
    }

    private static byte[] write(List<String> columns, List<List<Object>> rows, TerritoryChanges changes) {
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        List<Object> ofWhat = List.of(
                changes.level(),
                changes.from().name(),
                changes.to().name(),
                changes.totals().populationYear(),
                changes.generation());
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(join(columns, OF_WHAT));
            for (List<Object> row : rows) {
                printer.printRecord(join(row, ofWhat).stream()
                        .map(value -> FormulaEscaping.escape(Objects.toString(value, "")))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static <T> List<T> join(List<? extends T> first, List<? extends T> second) {
        List<T> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
