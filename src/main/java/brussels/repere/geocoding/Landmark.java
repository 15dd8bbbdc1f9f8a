package brussels.repere.geocoding;

import brussels.repere.text.Bilingual;
import java.util.List;

/**
 * A stop or a building by which people say where something is. Several stops of one name (platforms, metro and tram) are one.
 * Immutable.
 *
 * @param id stays the same when the data are updated, unless the name or the commune changes: {@code stop-clemenceau-21001}
 * @param name as signs and people write it, in one or both languages
 * @param otherNames other names and short forms in either language
 * @param point in degrees, WGS84
 */
public record Landmark(String id, LandmarkKind kind, Bilingual name, List<String> otherNames, Place.Point point) {

    public Landmark {
        otherNames = List.copyOf(otherNames);
    }
}
