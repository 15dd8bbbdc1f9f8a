package brussels.repere.geocoding.lines;

import brussels.repere.text.BundledTable;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The table in which lines of streets are kept as a file: {@code street_id}, {@code postcode}, {@code commune_nis}, {@code as_of}
 * and {@code pieces}, which {@link PolylineCodec} encodes. It is a table of its own, because its licence (ODbL) is not that of the
 * table of streets.
 */
public final class StreetLinesTable {

    private static final String BUNDLED = "geodata/osm/street-lines.csv";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("street_id", "postcode", "commune_nis", "as_of", "pieces")
            .setRecordSeparator('\n')
            .get();

    private StreetLinesTable() {}

    static List<StreetLine> readBundled() {
        return BundledTable.read(BUNDLED).stream().map(StreetLinesTable::read).toList();
    }

    private static StreetLine read(Map<String, String> row) {
        String id = row.get("street_id") + "-" + row.get("postcode") + "-" + row.get("commune_nis");
        String asOf = row.get("as_of");
        return new StreetLine(id, asOf.isEmpty() ? null : asOf, PolylineCodec.decode(row.get("pieces")));
    }

    /** Writes lines in the order given. */
    public static void write(Collection<StreetLine> lines, Appendable out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, FORMAT);
        for (StreetLine line : lines) {
            String[] id = line.streetId().split("-");
            printer.printRecord(id[0], id[1], id[2], line.asOf(), PolylineCodec.encode(line.projected()));
        }
    }
}
