package brussels.repere.exchange.wording;

import brussels.repere.directory.AreaExclusivity;
import brussels.repere.directory.BeyondZone;
import brussels.repere.directory.ServiceArea;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.ZoneNames;
import brussels.repere.text.Lang;
import brussels.repere.text.NameNormalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From the words of a declared area to territories: "Anderlecht | Quartier Nord | Belgique". Names of territories come before
 * zones around the Region, {@code level:code} is understood too; a name that means neither is told, and makes the area incomplete.
 */
public final class AreaNotation {

    private static final Pattern PART_SEPARATOR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern COMMA_SEPARATOR = Pattern.compile("\\s*,\\s*");

    private static final Pattern LEVEL_AND_CODE = Pattern.compile("([a-z-]+):(\\S+)");
    /** There was more, which nobody could resolve. */
    static final String INCOMPLETE_MARK = "?";

    private final TerritoryMap map;
    private final ZoneNames names;
    private final Map<List<String>, BeyondZone> beyondZones = new HashMap<>();

    public AreaNotation(TerritoryMap map) {
        this.map = map;
        this.names = ZoneNames.of(map);
        for (BeyondZone zone : BeyondZone.values()) {
            beyondZones.put(NameNormalizer.words(zone.zoneName().fr()), zone);
            beyondZones.put(NameNormalizer.words(zone.zoneName().nl()), zone);
        }
        beyondZones.put(NameNormalizer.words("Bruxelles-Halle-Vilvoorde"), BeyondZone.BRUSSELS_HALLE_VILVOORDE);
    }

    /** @param unresolved the names that mean nothing here */
    public record ParsedArea(ServiceArea area, List<String> unresolved) {}

    /** The area; one of nothing if no part of the text could be resolved. */
    public ParsedArea read(String text) {
        List<TerritoryKey> territories = new ArrayList<>();
        List<BeyondZone> zones = new ArrayList<>();
        List<String> unresolved = new ArrayList<>();
        boolean more = false;
        for (String part : PART_SEPARATOR.split(text.strip())) {
            more |= part.equals(INCOMPLETE_MARK);
            if (!part.isEmpty() && !part.equals(INCOMPLETE_MARK) && !resolve(part, territories, zones)) {
                boolean listed = part.contains(",");
                for (String piece : listed ? COMMA_SEPARATOR.split(part) : new String[] {part}) {
                    if (!piece.isBlank() && (!listed || !resolve(piece, territories, zones))) {
                        unresolved.add(piece);
                    }
                }
            }
        }
        boolean incomplete = more || !unresolved.isEmpty();
        return new ParsedArea(
                new ServiceArea(territories, zones, null, AreaExclusivity.UNKNOWN, incomplete),
                List.copyOf(unresolved));
    }

    private boolean resolve(String name, List<TerritoryKey> territories, List<BeyondZone> zones) {
        Matcher coded = LEVEL_AND_CODE.matcher(name);
        if (coded.matches()) {
            return resolve(coded.group(1), coded.group(2), territories, zones);
        }
        List<TerritoryKey> found = names.resolve(name);
        territories.addAll(found);
        Optional<BeyondZone> zone =
                found.isEmpty() ? Optional.ofNullable(beyondZones.get(NameNormalizer.words(name))) : Optional.empty();
        zone.ifPresent(zones::add);
        return !found.isEmpty() || zone.isPresent();
    }

    private boolean resolve(String level, String code, List<TerritoryKey> territories, List<BeyondZone> zones) {
        if (level.equals(BeyondZone.LEVEL)) {
            return BeyondZone.find(code).map(zones::add).orElse(false);
        }
        return Level.find(level)
                .map(known -> new TerritoryKey(known, code))
                .filter(key -> map.find(key).isPresent())
                .map(territories::add)
                .orElse(false);
    }

    /** Words from which {@link #read} makes the same area: names where they are clear, {@code level:code} where not. */
    public String write(ServiceArea area) {
        Stream<String> territories = area.territories().stream().map(key -> map.find(key)
                .map(territory -> territory.name().in(Lang.fr))
                .filter(name -> names.resolve(name).equals(List.of(key)))
                .orElse(key.toString()));
        Stream<String> zones =
                area.beyond().stream().map(zone -> zone.zoneName().fr());
        Stream<String> more = area.incomplete() ? Stream.of(INCOMPLETE_MARK) : Stream.empty();
        return Stream.of(territories, zones, more).flatMap(each -> each).collect(Collectors.joining(" | "));
    }
}
