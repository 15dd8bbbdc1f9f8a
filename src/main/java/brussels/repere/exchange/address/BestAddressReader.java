package brussels.repere.exchange.address;

import brussels.repere.exchange.input.CsvReader;
import brussels.repere.exchange.input.FindingTally;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.register.StreetPartsBuilder;
import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.text.Bilingual;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads the file of BeST-Address once. Only current addresses of the Region count, and boxes count as the house that they are in.
 * For one thread.
 */
final class BestAddressReader {

    private static final Pattern POSTCODE = Pattern.compile("\\d{4}");
    private static final int PROGRESS_STEP_PERCENT = 10;
    /** Two positions of one number that are farther apart belong to two houses, one of which has a wrong number. */
    private static final double MAX_SAME_HOUSE_METRES = 50;
    /** Beyond this share these are no single mistakes, but a file whose columns are swapped. */
    private static final double MAX_APART_SHARE = 0.05;

    private final BestAddressFile file;
    private final TerritoryMap map;
    private final FindingTally tally = new FindingTally();
    private final StreetPartsBuilder streets = new StreetPartsBuilder();
    private final HousePositions positions;
    /** Houses without a point: the rows of their boxes would only report the same fault again. */
    private final Set<String> housesWithoutPoint = new HashSet<>();

    private int rows;

    BestAddressReader(BestAddressFile file, TerritoryMap map) {
        this.file = file;
        this.map = map;
        this.positions = new HousePositions(file.name(), map, tally);
    }

    void read(Consumer<String> progress) {
        try (CsvReader reader = CsvReader.open(file.name(), file::content)) {
            BestAddressRow.ColumnLayout layout = new BestAddressRow.ColumnLayout(file.name(), reader.columns());
            int reported = 0;
            for (CsvReader.CsvLine cells = reader.next(); cells != null; cells = reader.next()) {
                rows++;
                read(new BestAddressRow(layout, cells.cells()), cells.line());
                if (file.percentRead() >= reported + PROGRESS_STEP_PERCENT) {
                    reported = file.percentRead() - file.percentRead() % PROGRESS_STEP_PERCENT;
                    progress.accept("%s: %d %%, %d rows, %d houses"
                            .formatted(file.name(), reported, rows, streets.countHouses()));
                }
            }
        }
        checkTotals();
    }

    private void read(BestAddressRow row, int line) {
        if (!row.isInRegion()) {
            tally.count("address.elsewhere");
            return;
        }
        if (!row.isCurrent()) {
            tally.count("address.not-current");
            return;
        }
        Bilingual name = row.name();
        if (name == null || row.street().isEmpty()) {
            tally.add(ImportFinding.error(file.name(), line, "address.no-street"));
        } else if (!POSTCODE.matcher(row.postcode()).matches()) {
            tally.add(ImportFinding.error(file.name(), line, "address.no-postcode"));
        } else if (map.find(new TerritoryKey(Level.COMMUNE, row.commune())).isEmpty()) {
            tally.add(ImportFinding.error(file.name(), line, "address.no-commune"));
        } else {
            streets.addStreet(row.street(), name, row.postcode(), row.commune());
            readHouse(row, line);
        }
    }

    private void readHouse(BestAddressRow row, int line) {
        if (row.houseNumber().isEmpty()) {
            tally.count("address.without-number");
            return;
        }
        String key = row.street() + "-" + row.postcode() + "-" + row.commune() + ":" + row.houseNumber();
        if (housesWithoutPoint.contains(key)) {
            return;
        }
        Optional<Place.Point> known = streets.findHouse(row.street(), row.postcode(), row.commune(), row.houseNumber());
        if (known.isPresent()) {
            if (isElsewhere(row, line, known.get())) {
                streets.removeHouse(row.street(), row.postcode(), row.commune(), row.houseNumber());
                housesWithoutPoint.add(key);
            }
            return;
        }
        positions
                .find(row, line)
                .ifPresentOrElse(
                        point ->
                                streets.addHouse(row.street(), row.postcode(), row.commune(), row.houseNumber(), point),
                        () -> housesWithoutPoint.add(key));
    }

    /** Returns whether a row, usually a box of a house, puts the house somewhere else. */
    private boolean isElsewhere(BestAddressRow row, int line, Place.Point known) {
        try {
            BestAddressRow.Positions positionsOfBox = row.positions();
            if (positionsOfBox.hasWgs84()
                    && HousePositions.distanceMetres(known, new Place.Point(positionsOfBox.lat(), positionsOfBox.lon()))
                            > MAX_SAME_HOUSE_METRES) {
                tally.add(ImportFinding.warning(file.name(), line, "address.house-twice"));
                return true;
            }
        } catch (NumberFormatException e) {
            tally.add(ImportFinding.error(file.name(), line, "address.no-coordinates"));
        }
        return false;
    }

    /** Returns the communes of the territory of which the file has no street. */
    List<TerritoryKey> missingCommunes() {
        Set<String> found = streets.communeCodes();
        return map.list(Level.COMMUNE).stream()
                .map(Territory::key)
                .filter(commune -> !found.contains(commune.code()))
                .toList();
    }

    private void checkTotals() {
        int apart = tally.countOf(HousePositions.POSITIONS_APART);
        if (streets.countHouses() == 0 && apart == 0) {
            tally.add(ImportFinding.error(file.name(), 0, "address.none"));
        }
        if (apart > MAX_APART_SHARE * (streets.countHouses() + apart)) {
            tally.add(ImportFinding.error(
                    file.name(), 0, "address.positions-swapped", apart, streets.countHouses() + apart));
        }
        for (String code : new String[] {
            "address.not-current", "address.elsewhere", "address.without-number", "address.without-position"
        }) {
            if (tally.countOf(code) > 0) {
                tally.add(ImportFinding.warning(file.name(), 0, code + ".all", tally.countOf(code)));
            }
        }
    }

    FindingTally tally() {
        return tally;
    }

    int rows() {
        return rows;
    }

    StreetPartsBuilder streets() {
        return streets;
    }
}
