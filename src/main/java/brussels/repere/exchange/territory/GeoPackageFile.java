package brussels.repere.exchange.territory;

import brussels.repere.exchange.geojson.Feature;
import brussels.repere.exchange.geojson.FeatureCollection;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.InputFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.sqlite.SQLiteConfig;

/**
 * An OGC GeoPackage (1.x) with one table of features, opened for reading only. Files with several tables are refused.
 *
 * <p>A GeoPackage is an SQLite file whose geometries are well-known binary after a short header (OGC 12-128, 2.1.3).
 * The SQLite driver reads the rows, and JTS reads the geometry after the header. The library for this format would
 * bring an object-relational mapper, a projection library and a geometry model that would have to be converted into
 * JTS. Coordinate systems are those of GeoTools, as for every other format.
 */
final class GeoPackageFile {

    private static final int FIXED_HEADER_BYTES = 8;
    /** How many doubles the envelope has, by the three bits of the flags that say its kind. */
    private static final int[] ENVELOPE_DOUBLES = {0, 4, 6, 6, 8};

    private final InputFile file;

    private GeoPackageFile(InputFile file) {
        this.file = file;
    }

    static FeatureCollection read(InputFile file) {
        return new GeoPackageFile(file).read();
    }

    private FeatureCollection read() {
        Path path = file.path();
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.enableLoadExtension(false);
        try (Connection connection = config.createConnection("jdbc:sqlite:" + path.toAbsolutePath())) {
            return readFeatures(connection);
        } catch (SQLException e) {
            throw new ImportFailure(ImportFinding.error(file.name(), 0, "geopackage.malformed"));
        }
    }

    private record FeatureTable(String name, String geometryColumn, String crs) {}

    private FeatureCollection readFeatures(Connection connection) throws SQLException {
        FeatureTable table = getTable(connection);
        List<Feature> features = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT * FROM " + quoted(table.name()));
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                if (features.size() >= FeatureCollection.MAX_FEATURES) {
                    throw new ImportFailure(
                            ImportFinding.error(file.name(), 0, "file.too-many", FeatureCollection.MAX_FEATURES));
                }
                features.add(readFeature(rows, table, features.size() + 1));
            }
        }
        return new FeatureCollection(table.crs(), features, List.of());
    }

    private FeatureTable getTable(Connection connection) throws SQLException {
        List<FeatureTable> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        """
                        SELECT g.table_name, g.column_name, s.organization, s.organization_coordsys_id
                        FROM gpkg_geometry_columns g JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id""")) {
            while (rows.next()) {
                tables.add(new FeatureTable(
                        rows.getString(1), rows.getString(2), rows.getString(3) + ":" + rows.getInt(4)));
            }
        }
        if (tables.size() != 1) {
            throw new ImportFailure(ImportFinding.error(file.name(), 0, "geopackage.tables", tables.size()));
        }
        return tables.get(0);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private Feature readFeature(ResultSet row, FeatureTable table, int number) throws SQLException {
        Map<String, String> properties = new HashMap<>();
        Geometry geometry = null;
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            String name = row.getMetaData().getColumnName(column);
            if (name.equalsIgnoreCase(table.geometryColumn())) {
                geometry = readGeometry(row.getBytes(column), number);
            } else if (row.getString(column) != null) {
                properties.put(name.toLowerCase(Locale.ROOT), row.getString(column));
            }
        }
        if (geometry == null) {
            throw new ImportFailure(ImportFinding.error(file.name(), number, "geometry.no-polygon"));
        }
        return new Feature(number, properties, geometry);
    }

    /** The geometry of a GeoPackage is well-known binary behind a header of its own: "GP", version, flags, SRS, envelope. */
    private Geometry readGeometry(byte[] blob, int number) {
        ImportFailure unreadable = new ImportFailure(ImportFinding.error(file.name(), number, "geometry.no-polygon"));
        if (blob == null || blob.length < FIXED_HEADER_BYTES || blob[0] != 'G' || blob[1] != 'P') {
            throw unreadable;
        }
        int kind = blob[3] >> 1 & 7;
        int header = FIXED_HEADER_BYTES + (kind < ENVELOPE_DOUBLES.length ? ENVELOPE_DOUBLES[kind] * Double.BYTES : 0);
        if (kind >= ENVELOPE_DOUBLES.length || blob.length <= header) {
            throw unreadable;
        }
        byte[] wkb = new byte[blob.length - header];
        ByteBuffer.wrap(blob).order(ByteOrder.LITTLE_ENDIAN).position(header).get(wkb);
        try {
            Geometry geometry = new WKBReader().read(wkb);
            if (geometry instanceof Polygonal) {
                return geometry;
            }
        } catch (ParseException | RuntimeException malformed) {
            throw unreadable;
        }
        throw unreadable;
    }
}
