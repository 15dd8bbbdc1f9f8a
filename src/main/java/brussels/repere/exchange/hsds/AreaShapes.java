package brussels.repere.exchange.hsds;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.BeyondZone;
import brussels.repere.directory.Exclusive;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.StableId;
import brussels.repere.exchange.geojson.GeometryJson;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import brussels.repere.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a service covers, a service area for each declared territory; one whose area nobody declared has none. Immutable, safe
 * for use by several threads.
 */
final class AreaShapes {

    private static final Words WORDS = Words.of("hsds");
    private static final String DRAWN = "drawn";

    private final CoverageMap coverage;
    private final Extents extents;
    private final String base;
    private final Lang lang;

    /** @param base of URIs, which ends with a slash */
    AreaShapes(CoverageMap coverage, Extents extents, String base, Lang lang) {
        this.coverage = coverage;
        this.extents = extents;
        this.base = base;
        this.lang = lang;
    }

    List<Shape> of(ListedService service) {
        Optional<ServiceArea> known = Optional.ofNullable(service.areaKey()).flatMap(coverage::find);
        if (known.isEmpty()) {
            return List.of();
        }
        ServiceArea area = known.get();
        List<Shape> shapes = new ArrayList<>();
        area.territories().forEach(key -> shapes.add(territory(service, area, key)));
        area.beyond().forEach(zone -> shapes.add(beyond(service, area, zone)));
        if (area.polygon() != null) {
            shapes.add(member(service, area, DRAWN)
                    .text("name", words("area.drawn"), lang)
                    .put("extent", GeometryJson.text(area.polygon()))
                    .put("extent_type", "geojson"));
        }
        return shapes;
    }

    private Shape territory(ListedService service, ServiceArea area, TerritoryKey key) {
        Bilingual name =
                coverage.territory().find(key).map(Territory::name).orElse(new Bilingual(key.code(), key.code()));
        Optional<String> extent = extents.find(coverage.territory(), key);
        return member(service, area, key.toString())
                .text("name", name, lang)
                .put("uri", base + "api/v1/territories/" + key.level().code() + "/" + key.code())
                .put("extent", extent.orElse(null))
                .put("extent_type", extent.isPresent() ? "geojson" : null);
    }

    private Shape beyond(ListedService service, ServiceArea area, BeyondZone zone) {
        return member(service, area, BeyondZone.LEVEL + ":" + zone.code()).text("name", zone.zoneName(), lang);
    }

    private static Shape member(ListedService service, ServiceArea area, String member) {
        return new Shape(StableId.of("hsds service area", service.id().toString(), member))
                .put("service_id", service.serviceId())
                .put("territory", member.equals(DRAWN) ? null : member)
                .put("exclusive", area.exclusive() == Exclusive.UNKNOWN ? null : area.exclusive() == Exclusive.YES)
                .put("incomplete", area.incomplete() ? true : null);
    }

    private static Bilingual words(String key) {
        return new Bilingual(WORDS.say(Lang.fr, key), WORDS.say(Lang.nl, key));
    }
}
