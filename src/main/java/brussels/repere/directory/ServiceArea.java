package brussels.repere.directory;

import brussels.repere.geography.TerritoryKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTWriter;

/**
 * What a service covers: the union of its members. Immutable; the geometry must not be changed.
 *
 * @param territories as declared, in the order declared
 * @param beyond zones that reach outside of the Region
 * @param polygon a drawn area, WGS84 longitude and latitude, borders included; null where none is drawn
 * @param incomplete whether more was declared than could be resolved: such an area may serve anywhere, and is never ruled out
 */
public record ServiceArea(
        List<TerritoryKey> territories,
        List<BeyondZone> beyond,
        Geometry polygon,
        AreaExclusivity exclusive,
        boolean incomplete) {

    private static final int KEY_LENGTH = 16;

    public ServiceArea {
        territories = List.copyOf(new LinkedHashSet<>(territories));
        beyond = List.copyOf(new LinkedHashSet<>(beyond));
    }

    /** An area of territories alone. */
    public static ServiceArea of(TerritoryKey... territories) {
        return new ServiceArea(List.of(territories), List.of(), null, AreaExclusivity.UNKNOWN, false);
    }

    /** Returns the same area with another statement on who is refused. */
    public ServiceArea withExclusive(AreaExclusivity other) {
        return new ServiceArea(territories, beyond, polygon, other, incomplete);
    }

    /** Returns whether it has any member; if not, the area of the service counts as not declared. */
    public boolean isDeclared() {
        return !territories.isEmpty() || !beyond.isEmpty() || polygon != null;
    }

    /** Returns a hash of the definition: areas with the same members, in any order, and the same flags have the same key. */
    public String key() {
        return ContentHash.of(toString()).substring(0, KEY_LENGTH);
    }

    /** Returns {@code LEVEL:CODE} of each member except the polygon. */
    public List<String> members() {
        return Stream.concat(
                        territories.stream().map(TerritoryKey::toString),
                        beyond.stream().map(zone -> BeyondZone.LEVEL + ":" + zone.code()))
                .toList();
    }

    /** Returns the polygon as well-known binary; null where none is drawn. */
    public byte[] polygonBytes() {
        return polygon == null ? null : new WKBWriter().write(polygon);
    }

    /** Sorts the members, whose order does not make another area. */
    @Override
    public String toString() {
        return members().stream().sorted().toList()
                + (polygon == null ? "" : new WKTWriter().write(polygon))
                + exclusive
                + (incomplete ? " incomplete" : "");
    }
}
