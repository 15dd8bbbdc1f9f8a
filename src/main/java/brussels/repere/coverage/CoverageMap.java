package brussels.repere.coverage;

import brussels.repere.directory.Exclusive;
import brussels.repere.directory.ServiceArea;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.TerritoryMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From a place to the service areas that cover it. Areas of territories are sets of statistical sectors, so that an answer is
 * a comparison of bits; drawn areas are tested exactly where a border of theirs cuts a sector. Immutable, safe for use by
 * several threads; places must be of its own {@link #territory()}.
 */
public final class CoverageMap {

    private final TerritoryMap territory;
    private final Map<String, Covered> areas = new LinkedHashMap<>();
    private final List<String> exclusive;

    private CoverageMap(TerritoryMap territory, Collection<ServiceArea> areas) {
        this.territory = territory;
        areas.forEach(area -> this.areas.put(area.key(), new Covered(area, territory)));
        this.exclusive = this.areas.values().stream()
                .map(Covered::area)
                .filter(area -> area.exclusive() == Exclusive.YES)
                .map(ServiceArea::key)
                .toList();
    }

    public static CoverageMap of(TerritoryMap territory, Collection<ServiceArea> areas) {
        return new CoverageMap(territory, areas);
    }

    /** The territory on which it answers. */
    public TerritoryMap territory() {
        return territory;
    }

    /** How each area serves a place. */
    public Coverage of(Place place) {
        Map<String, AreaAnswer> answers = new LinkedHashMap<>();
        areas.forEach((key, covered) -> answers.put(key, covered.answer(place)));
        return new Coverage(this, place, answers);
    }

    /** Keys of the areas whose services refuse people from elsewhere. */
    List<String> exclusive() {
        return exclusive;
    }

    /** How one area serves a place; empty for a key that is not known. */
    public Optional<AreaAnswer> answer(String key, Place place) {
        return Optional.ofNullable(areas.get(key)).map(covered -> covered.answer(place));
    }

    /** The area with this key. */
    public Optional<ServiceArea> find(String key) {
        return Optional.ofNullable(areas.get(key)).map(Covered::area);
    }
}
