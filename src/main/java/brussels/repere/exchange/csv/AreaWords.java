package brussels.repere.exchange.csv;

import brussels.repere.directory.BeyondZone;
import brussels.repere.directory.Exclusive;
import brussels.repere.directory.ServiceArea;
import brussels.repere.geography.PlainName;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.ZoneNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * From the words of a declared area to territories: "Anderlecht | Quartier Nord | Belgique". Names of territories come before
 * zones around the Region; a name that means neither is told, and makes the area incomplete.
 */
final class AreaWords {

    private static final Pattern PARTS = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*");

    private final ZoneNames names;
    private final Map<List<String>, BeyondZone> beyond = new HashMap<>();

    AreaWords(TerritoryMap map) {
        this.names = ZoneNames.of(map);
        for (BeyondZone zone : BeyondZone.values()) {
            beyond.put(PlainName.words(zone.zoneName().fr()), zone);
            beyond.put(PlainName.words(zone.zoneName().nl()), zone);
        }
        beyond.put(PlainName.words("Bruxelles-Halle-Vilvoorde"), BeyondZone.BRUSSELS_HALLE_VILVOORDE);
    }

    /** @param unresolved the names that mean nothing here */
    record Read(ServiceArea area, List<String> unresolved) {}

    /** The area; one of nothing if no part of the text could be resolved. */
    Read read(String text) {
        List<TerritoryKey> territories = new ArrayList<>();
        List<BeyondZone> zones = new ArrayList<>();
        List<String> unresolved = new ArrayList<>();
        for (String part : PARTS.split(text.strip())) {
            if (!part.isEmpty() && !resolve(part, territories, zones)) {
                boolean listed = part.contains(",");
                for (String piece : listed ? COMMAS.split(part) : new String[] {part}) {
                    if (!piece.isBlank() && (!listed || !resolve(piece, territories, zones))) {
                        unresolved.add(piece);
                    }
                }
            }
        }
        boolean incomplete = !unresolved.isEmpty();
        return new Read(
                new ServiceArea(territories, zones, null, Exclusive.UNKNOWN, incomplete), List.copyOf(unresolved));
    }

    private boolean resolve(String name, List<TerritoryKey> territories, List<BeyondZone> zones) {
        List<TerritoryKey> found = names.find(name);
        territories.addAll(found);
        Optional<BeyondZone> zone =
                found.isEmpty() ? Optional.ofNullable(beyond.get(PlainName.words(name))) : Optional.empty();
        zone.ifPresent(zones::add);
        return !found.isEmpty() || zone.isPresent();
    }
}
