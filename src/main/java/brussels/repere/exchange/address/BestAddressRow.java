package brussels.repere.exchange.address;

import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.text.Bilingual;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A row of the file of BeST-Address, whose cells are read by the names of their columns. */
final class BestAddressRow {

    /** The columns that are read, with their names in the file. The file has more columns. */
    private enum Column {
        X("EPSG:31370_x"),
        Y("EPSG:31370_y"),
        LAT("EPSG:4326_lat"),
        LON("EPSG:4326_lon"),
        HOUSE_NUMBER("house_number"),
        COMMUNE("municipality_id"),
        POSTCODE("postcode"),
        STREET("street_id"),
        NAME_FR("streetname_fr"),
        NAME_NL("streetname_nl"),
        REGION("region_code"),
        STATUS("status");

        private final String title;

        Column(String title) {
            this.title = title;
        }
    }

    /** Where each column stands in a file. */
    static final class ColumnLayout {

        private final int[] positions;

        /** @throws ImportFailure if columns are missing; it names them */
        ColumnLayout(String file, List<String> columns) {
            positions = Arrays.stream(Column.values())
                    .mapToInt(column -> columns.indexOf(column.title.toLowerCase(Locale.ROOT)))
                    .toArray();
            List<String> missing = Arrays.stream(Column.values())
                    .filter(column -> positions[column.ordinal()] < 0)
                    .map(column -> column.title)
                    .toList();
            if (!missing.isEmpty()) {
                throw new ImportFailure(
                        ImportFinding.error(file, 1, "address.columns", missing.size(), String.join(", ", missing)));
            }
        }
    }

    private final ColumnLayout layout;
    private final List<String> cells;

    BestAddressRow(ColumnLayout layout, List<String> cells) {
        this.layout = layout;
        this.cells = cells;
    }

    private String get(Column column) {
        return cells.get(layout.positions[column.ordinal()]).strip();
    }

    boolean isCurrent() {
        return get(Column.STATUS).equals("current");
    }

    boolean isInRegion() {
        return get(Column.REGION).equals("BE-BRU");
    }

    String street() {
        return get(Column.STREET);
    }

    String postcode() {
        return get(Column.POSTCODE);
    }

    String commune() {
        return get(Column.COMMUNE);
    }

    /** An empty text if the file has none. */
    String houseNumber() {
        return get(Column.HOUSE_NUMBER);
    }

    /** Null if the file has none. */
    Bilingual name() {
        return Bilingual.orNull(get(Column.NAME_FR), get(Column.NAME_NL));
    }

    /**
     * The two positions of a row. A coordinate that is missing is NaN.
     *
     * @param x Belgian Lambert 72 (EPSG:31370), metres
     * @param y Belgian Lambert 72 (EPSG:31370), metres
     * @param lat degrees, WGS84
     * @param lon degrees, WGS84
     */
    record Positions(double x, double y, double lat, double lon) {

        boolean hasLambert() {
            return !Double.isNaN(x) && !Double.isNaN(y);
        }

        boolean hasWgs84() {
            return !Double.isNaN(lat) && !Double.isNaN(lon);
        }
    }

    /** @throws NumberFormatException if a coordinate is no number */
    Positions positions() {
        return new Positions(number(Column.X), number(Column.Y), number(Column.LAT), number(Column.LON));
    }

    private double number(Column column) {
        String text = get(column);
        if (text.isEmpty()) {
            return Double.NaN;
        }
        double number = Double.parseDouble(text);
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            throw new NumberFormatException("not a coordinate");
        }
        return number;
    }
}
