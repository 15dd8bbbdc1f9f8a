package brussels.repere.exchange.fhir;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.BeyondZone;
import brussels.repere.directory.ServiceArea;
import brussels.repere.geography.Level;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Says of each service area which jurisdictions it is made of, so that a point lies in one of them exactly where the service serves it for
 * certain. What a source declares and nobody could resolve is none. Safe for use by several threads.
 */
public final class CoverageJurisdictions {

    private static final TranslationTable WORDS = TranslationTable.of("fhir");

    private final CoverageMap map;
    private final Map<String, List<FhirJurisdiction>> byKey = new ConcurrentHashMap<>();

    public CoverageJurisdictions(CoverageMap map) {
        this.map = map;
    }

    public CoverageMap map() {
        return map;
    }

    /** Lists the territories of all levels and the zones around the Region, whether anybody serves them or not. */
    public List<FhirJurisdiction> listGeneral() {
        return Stream.concat(
                        Arrays.stream(Level.values())
                                .flatMap(level -> map.territory().list(level).stream())
                                .map(FhirJurisdiction::of),
                        Arrays.stream(BeyondZone.values()).map(FhirJurisdiction::of))
                .toList();
    }

    /** @param areaKey null where nobody declared an area */
    public List<FhirJurisdiction> listOf(String areaKey) {
        return areaKey == null ? List.of() : byKey.computeIfAbsent(areaKey, this::resolve);
    }

    private List<FhirJurisdiction> resolve(String areaKey) {
        Optional<ServiceArea> found = map.findArea(areaKey);
        if (found.isEmpty()) {
            return List.of();
        }
        ServiceArea area = found.get();
        return map.findCompetence(areaKey)
                .map(commune -> resolveWithin(commune, areaKey, area))
                .orElseGet(() -> resolve(areaKey, area));
    }

    private List<FhirJurisdiction> resolve(String areaKey, ServiceArea area) {
        List<FhirJurisdiction> parts = new ArrayList<>();
        area.territories()
                .forEach(key ->
                        map.territory().find(key).map(FhirJurisdiction::of).ifPresent(parts::add));
        area.beyond().forEach(zone -> parts.add(FhirJurisdiction.of(zone)));
        if (area.polygon() != null) {
            parts.add(FhirJurisdiction.ofArea(areaKey, translate("area.drawn")));
        }
        return List.copyOf(parts);
    }

    /** Of an area that is cut to a commune: the territories that lie wholly in it, the commune, or what is left as an area of its own. */
    private List<FhirJurisdiction> resolveWithin(TerritoryKey communeKey, String areaKey, ServiceArea area) {
        Optional<Territory> commune = map.territory().find(communeKey);
        if (commune.isEmpty()) {
            return List.of();
        }
        SectorSet ground = map.territory().sectorsOf(communeKey);
        Set<FhirJurisdiction> parts = new LinkedHashSet<>();
        boolean whole = area.polygon() == null;
        for (TerritoryKey key : area.territories()) {
            SectorSet sectors = map.territory().find(key).isPresent()
                    ? map.territory().sectorsOf(key)
                    : SectorSet.empty(map.territory().sectors().size());
            if (sectors.containsAll(ground)) {
                return List.of(FhirJurisdiction.of(commune.get()));
            }
            if (sectors.intersects(ground)) {
                parts.add(FhirJurisdiction.of(map.territory().find(key).orElseThrow()));
                whole &= ground.containsAll(sectors);
            }
        }
        if (whole) {
            return List.copyOf(parts);
        }
        Bilingual name = commune.get().name();
        return List.of(FhirJurisdiction.ofArea(
                areaKey,
                new Bilingual(
                        WORDS.say(Lang.fr, "area.part", name.in(Lang.fr)),
                        WORDS.say(Lang.nl, "area.part", name.in(Lang.nl)))));
    }

    private static Bilingual translate(String key) {
        return new Bilingual(WORDS.say(Lang.fr, key), WORDS.say(Lang.nl, key));
    }
}
