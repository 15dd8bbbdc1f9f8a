package brussels.repere.exchange.address;

import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.StreetPart;
import brussels.repere.geocoding.gazetteer.StreetSectors;
import brussels.repere.geocoding.lines.StreetLines;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geography.TerritoryMap;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.CRS;
import org.locationtech.jts.geom.Point;

/**
 * Writes a file of addresses as large as the official one and in its form: the real streets, with houses that are made up in
 * rows along each, from a point where the street may be. The same seed gives the same file.
 *
 * <p>{@code mvn -Pbenchmark -Dbenchmark.main=brussels.repere.exchange.address.AddressFileGenerator
 * -Dbenchmark=target/openaddress-bebru.csv test-compile exec:exec}
 */
public final class AddressFileGenerator {

    private static final String HEADER = "EPSG:31370_x,EPSG:31370_y,EPSG:4326_lat,EPSG:4326_lon,address_id,box_number,"
            + "house_number,municipality_id,municipality_name_de,municipality_name_fr,municipality_name_nl,postcode,"
            + "postname_fr,postname_nl,street_id,streetname_de,streetname_fr,streetname_nl,region_code,status";
    private static final long SEED = 20_261_122;
    private static final int MEAN_HOUSES_PER_STREET = 45;
    /** Brings the rows to some 840,000. */
    private static final double MEAN_BOXES_PER_HOUSE = 2.65;

    private static final double METRES_BETWEEN_HOUSES = 7;
    private static final double DEGREES_LAT = 1 / 111_250.0;
    private static final double DEGREES_LON = 1 / 70_400.0;

    private final Random random = new Random(SEED);
    private final TerritoryMap map = TerritoryMap.of(BundledTerritory.read(), 1);
    private final StreetSectors sectors = new StreetSectors(map, StreetLines.none(), false);
    private final MathTransform lambert;
    private final PrintWriter out;
    private int rows;
    private int houses;

    private AddressFileGenerator(PrintWriter out) throws Exception {
        this.out = out;
        this.lambert = CRS.findMathTransform(CRS.decode("EPSG:4326", true), CRS.decode("EPSG:31370", true), true);
    }

    public static void main(String[] args) throws Exception {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[0]), StandardCharsets.UTF_8))) {
            AddressFileGenerator register = new AddressFileGenerator(out);
            out.println(HEADER);
            List<StreetPart> streets = AddressRegister.bundled().streets();
            for (StreetPart street : streets) {
                register.write(street);
            }
            System.out.printf("%d rows, %d houses, %d streets%n", register.rows, register.houses, streets.size());
        } catch (IOException e) {
            System.err.println(args[0] + " cannot be written");
        }
    }

    private void write(StreetPart street) throws Exception {
        Place.Point point = start(street);
        double angle = random.nextDouble() * 2 * Math.PI;
        int count = 1 + (int) (random.nextDouble() * 2 * MEAN_HOUSES_PER_STREET);
        for (int number = 1; number <= count; number++) {
            Place.Point next = step(point, angle);
            for (int turn = 0; map.sectorAt(next.lon(), next.lat()) < 0 && turn < 8; turn++) {
                angle += Math.PI / 4;
                next = step(point, angle);
            }
            point = map.sectorAt(next.lon(), next.lat()) < 0 ? point : next;
            angle += (random.nextDouble() - 0.5) / 4;
            writeHouse(street, number, point);
        }
    }

    /** A known house, or anywhere in a sector where the street may be. */
    private Place.Point start(StreetPart street) {
        if (!street.houses().isEmpty()) {
            return street.houses().values().iterator().next();
        }
        int[] may = sectors.sectorsOf(street).stream().toArray();
        Point inside =
                map.sectors().get(may[random.nextInt(may.length)]).boundary().getInteriorPoint();
        return new Place.Point(inside.getY(), inside.getX());
    }

    private static Place.Point step(Place.Point from, double angle) {
        double lat = from.lat() + Math.sin(angle) * METRES_BETWEEN_HOUSES * DEGREES_LAT;
        return new Place.Point(lat, from.lon() + Math.cos(angle) * METRES_BETWEEN_HOUSES * DEGREES_LON);
    }

    private void writeHouse(StreetPart street, int number, Place.Point point) throws Exception {
        houses++;
        double lat = Math.round(point.lat() * 1e5) / 1e5;
        double lon = Math.round(point.lon() * 1e5) / 1e5;
        double[] plane = {lon, lat};
        lambert.transform(plane, 0, plane, 0, 1);
        int boxes = (int) (-Math.log(1 - random.nextDouble()) * MEAN_BOXES_PER_HOUSE + 0.5);
        for (int box = 0; box <= boxes; box++) {
            rows++;
            out.printf(
                    Locale.ROOT,
                    "%.5f,%.5f,%.5f,%.5f,%d,%s,%d,%s,,%s,%s,%s,,,%s,,%s,%s,BE-BRU,current%n",
                    plane[0],
                    plane[1],
                    lat,
                    lon,
                    600_000 + rows,
                    box == 0 ? "" : "b" + box,
                    number,
                    street.commune().code(),
                    map.find(street.commune()).orElseThrow().name().fr(),
                    map.find(street.commune()).orElseThrow().name().nl(),
                    street.postcode(),
                    street.id().substring(0, street.id().indexOf('-')),
                    cell(street.name().fr()),
                    cell(street.name().nl()));
        }
    }

    private static String cell(String name) {
        return name == null ? "" : name.matches(".*[\",].*") ? '"' + name.replace("\"", "\"\"") + '"' : name;
    }
}
