package brussels.repere.exchange.address;

import brussels.repere.exchange.input.RowReader;
import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.StreetParts;
import brussels.repere.geography.Finding;
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
 * One reading of the file of BeST-Address: boxes become their house, only addresses of the Region that are current count. For
 * one thread.
 */
final class BestReading {

    private static final Pattern POSTCODE = Pattern.compile("\\d{4}");
    private static final int TOLD_EACH_PERCENT = 10;
    /** Two positions of one number that are farther apart are two houses, of which one has a wrong number. */
    private static final double TWICE_METRES = 50;
    /** Beyond this share it is not a slip here and there, but a file whose columns are swapped. */
    private static final double MOST_APART = 0.05;

    private final BestFile file;
    private final TerritoryMap map;
    private final Tally tally = new Tally();
    private final StreetParts streets = new StreetParts();
    private final HousePositions positions;
    /** Houses that got no point: their boxes would only say so again. */
    private final Set<String> pointless = new HashSet<>();

    private int rows;

    BestReading(BestFile file, TerritoryMap map) {
        this.file = file;
        this.map = map;
        this.positions = new HousePositions(file.name(), map, tally);
    }

    void read(Consumer<String> progress) {
        try (RowReader reader = RowReader.open(file.name(), file::content)) {
            BestRow.Layout layout = new BestRow.Layout(file.name(), reader.columns());
            int told = 0;
            for (RowReader.Cells cells = reader.next(); cells != null; cells = reader.next()) {
                rows++;
                read(new BestRow(layout, cells.cells()), cells.line());
                if (file.percent() >= told + TOLD_EACH_PERCENT) {
                    told = file.percent() - file.percent() % TOLD_EACH_PERCENT;
                    progress.accept(
                            "%s: %d %%, %d rows, %d houses".formatted(file.name(), told, rows, streets.houses()));
                }
            }
        }
        finish();
    }

    private void read(BestRow row, int line) {
        if (!row.isOfTheRegion()) {
            tally.count("address.elsewhere");
            return;
        }
        if (!row.isCurrent()) {
            tally.count("address.not-current");
            return;
        }
        Bilingual name = row.name();
        if (name == null || row.street().isEmpty()) {
            tally.add(Finding.error(file.name(), line, "address.no-street"));
        } else if (!POSTCODE.matcher(row.postcode()).matches()) {
            tally.add(Finding.error(file.name(), line, "address.no-postcode"));
        } else if (map.find(new TerritoryKey(Level.COMMUNE, row.commune())).isEmpty()) {
            tally.add(Finding.error(file.name(), line, "address.no-commune"));
        } else {
            streets.addStreet(row.street(), name, row.postcode(), row.commune());
            house(row, line);
        }
    }

    private void house(BestRow row, int line) {
        if (row.houseNumber().isEmpty()) {
            tally.count("address.without-number");
            return;
        }
        String key = row.street() + "-" + row.postcode() + "-" + row.commune() + ":" + row.houseNumber();
        if (pointless.contains(key)) {
            return;
        }
        Optional<Place.Point> known = streets.house(row.street(), row.postcode(), row.commune(), row.houseNumber());
        if (known.isPresent()) {
            if (isElsewhere(row, line, known.get())) {
                streets.removeHouse(row.street(), row.postcode(), row.commune(), row.houseNumber());
                pointless.add(key);
            }
            return;
        }
        positions
                .of(row, line)
                .ifPresentOrElse(
                        point ->
                                streets.addHouse(row.street(), row.postcode(), row.commune(), row.houseNumber(), point),
                        () -> pointless.add(key));
    }

    /** Whether a row, a box of a house as a rule, puts the house somewhere else. */
    private boolean isElsewhere(BestRow row, int line, Place.Point known) {
        try {
            BestRow.Positions box = row.positions();
            if (box.hasDegrees()
                    && HousePositions.metres(known, new Place.Point(box.lat(), box.lon())) > TWICE_METRES) {
                tally.add(Finding.warning(file.name(), line, "address.house-twice"));
                return true;
            }
        } catch (NumberFormatException e) {
            tally.add(Finding.error(file.name(), line, "address.no-coordinates"));
        }
        return false;
    }

    /** Communes of the territory of which the file has no street. */
    List<TerritoryKey> missingCommunes() {
        Set<String> there = streets.communes();
        return map.list(Level.COMMUNE).stream()
                .map(Territory::key)
                .filter(commune -> !there.contains(commune.code()))
                .toList();
    }

    private void finish() {
        int apart = tally.of(HousePositions.APART);
        if (streets.houses() == 0 && apart == 0) {
            tally.add(Finding.error(file.name(), 0, "address.none"));
        }
        if (apart > MOST_APART * (streets.houses() + apart)) {
            tally.add(Finding.error(file.name(), 0, "address.positions-swapped", apart, streets.houses() + apart));
        }
        for (String code : new String[] {
            "address.not-current", "address.elsewhere", "address.without-number", "address.without-position"
        }) {
            if (tally.of(code) > 0) {
                tally.add(Finding.warning(file.name(), 0, code + ".all", tally.of(code)));
            }
        }
    }

    Tally tally() {
        return tally;
    }

    int rows() {
        return rows;
    }

    StreetParts streets() {
        return streets;
    }
}
