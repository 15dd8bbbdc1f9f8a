package brussels.repere.exchange.ogc;

import brussels.repere.exchange.geojson.GeoJsonGeometryWriter.Notation;
import brussels.repere.geography.coordinates.CoordinateSystems;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The coordinate reference systems in which features are given and boxes are read. Geometries in memory have longitude or easting as x in
 * every one of them; what is written and read has the axes in the order of its authority, so EPSG:4326 begins with latitude.
 *
 * @see <a href="https://docs.ogc.org/is/18-058r1/18-058r1.html">OGC 18-058r1</a>
 */
public enum FeatureCrs {
    /** WGS84 in degrees, longitude before latitude: what is stored, and what is given where nothing else is asked for. */
    CRS84("http://www.opengis.net/def/crs/OGC/1.3/CRS84", "OGC:CRS84", true, false),
    /** WGS84 in degrees, latitude before longitude. */
    EPSG_4326("http://www.opengis.net/def/crs/EPSG/0/4326", "EPSG:4326", true, true),
    /** Belgian Lambert 72, in metres. */
    EPSG_31370("http://www.opengis.net/def/crs/EPSG/0/31370", "EPSG:31370", false, false),
    /** Belgian Lambert 2008, in metres. */
    EPSG_3812("http://www.opengis.net/def/crs/EPSG/0/3812", "EPSG:3812", false, false),
    /** Web Mercator, in metres at the equator. */
    EPSG_3857("http://www.opengis.net/def/crs/EPSG/0/3857", "EPSG:3857", false, false);

    /** A centimetre. */
    private static final int METRE_DECIMALS = 2;

    private static final CoordinateSystems SYSTEMS = new CoordinateSystems();

    private final String uri;
    private final String name;
    private final boolean geographic;
    private final boolean latitudeFirst;
    private volatile CoordinateSystems.FromWgs84 projection;

    FeatureCrs(String uri, String name, boolean geographic, boolean latitudeFirst) {
        this.uri = uri;
        this.name = name;
        this.geographic = geographic;
        this.latitudeFirst = latitudeFirst;
    }

    /** Returns the URI by which requests and answers name it. */
    public String uri() {
        return uri;
    }

    /** Returns the name that people know: {@code EPSG:31370}. */
    public String label() {
        return name;
    }

    /** Returns whether its axes are degrees. */
    public boolean isGeographic() {
        return geographic;
    }

    public boolean isLatitudeFirst() {
        return latitudeFirst;
    }

    public static Optional<FeatureCrs> find(String uri) {
        return Arrays.stream(values()).filter(crs -> crs.uri.equals(uri)).findFirst();
    }

    public static List<String> uris() {
        return Arrays.stream(values()).map(FeatureCrs::uri).toList();
    }

    Notation notation() {
        return geographic
                ? new Notation(Notation.DEGREES.decimals(), latitudeFirst)
                : new Notation(METRE_DECIMALS, false);
    }

    /** Returns the transformation from WGS84 to this system, which leaves longitude or easting as x. */
    CoordinateSystems.FromWgs84 projection() {
        CoordinateSystems.FromWgs84 known = projection;
        if (known == null) {
            known = geographic
                    ? geometry -> geometry
                    : SYSTEMS.findFromWgs84(name).orElseThrow();
            projection = known;
        }
        return known;
    }
}
