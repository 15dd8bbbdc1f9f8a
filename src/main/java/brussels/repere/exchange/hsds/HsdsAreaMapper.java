package brussels.repere.exchange.hsds;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.AreaExclusivity;
import brussels.repere.directory.BeyondZone;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.StableId;
import brussels.repere.exchange.geojson.GeoJsonGeometryWriter;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Maps what a service covers: one service area for each territory that is declared, and none for a service whose area nobody
 * declared. Immutable, safe for use by several threads.
 */
final class HsdsAreaMapper {

    private static final TranslationTable WORDS = TranslationTable.of("hsds");
    private static final String DRAWN_AREA = "drawn";

    private final CoverageMap coverage;
    private final TerritoryExtents extents;
    private final String base;
    private final Lang lang;

    /** @param base of URIs; it ends with a slash */
    HsdsAreaMapper(CoverageMap coverage, TerritoryExtents extents, String base, Lang lang) {
        this.coverage = coverage;
        this.extents = extents;
        this.base = base;
        this.lang = lang;
    }

    List<HsdsObject> mapAreas(ListedService service) {
        Optional<ServiceArea> known = Optional.ofNullable(service.areaKey()).flatMap(coverage::findArea);
        if (known.isEmpty()) {
            return List.of();
        }
        ServiceArea area = known.get();
        List<HsdsObject> areas = new ArrayList<>();
        area.territories().forEach(key -> areas.add(mapTerritory(service, area, key)));
        area.beyond().forEach(zone -> areas.add(mapZone(service, area, zone)));
        if (area.polygon() != null) {
            areas.add(createArea(service, area, DRAWN_AREA)
                    .putBilingual("name", translate("area.drawn"), lang)
                    .put("extent", GeoJsonGeometryWriter.writeText(area.polygon()))
                    .put("extent_type", "geojson"));
        }
        return areas;
    }

    private HsdsObject mapTerritory(ListedService service, ServiceArea area, TerritoryKey key) {
        Bilingual name =
                coverage.territory().find(key).map(Territory::name).orElse(new Bilingual(key.code(), key.code()));
        Optional<String> extent = extents.find(coverage.territory(), key);
        return createArea(service, area, key.toString())
                .putBilingual("name", name, lang)
                .put("uri", base + "api/v1/territories/" + key.level().code() + "/" + key.code())
                .put("extent", extent.orElse(null))
                .put("extent_type", extent.isPresent() ? "geojson" : null);
    }

    private HsdsObject mapZone(ListedService service, ServiceArea area, BeyondZone zone) {
        return createArea(service, area, BeyondZone.LEVEL + ":" + zone.code())
                .putBilingual("name", zone.zoneName(), lang);
    }

    private static HsdsObject createArea(ListedService service, ServiceArea area, String member) {
        return new HsdsObject(StableId.of("hsds service area", service.id().toString(), member))
                .put("service_id", service.service().id())
                .put("territory", member.equals(DRAWN_AREA) ? null : member)
                .put(
                        "exclusive",
                        area.exclusive() == AreaExclusivity.UNKNOWN ? null : area.exclusive() == AreaExclusivity.YES)
                .put("incomplete", area.incomplete() ? true : null);
    }

    private static Bilingual translate(String key) {
        return new Bilingual(WORDS.say(Lang.fr, key), WORDS.say(Lang.nl, key));
    }
}
