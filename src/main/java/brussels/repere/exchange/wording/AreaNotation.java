package brussels.repere.exchange.wording;

import brussels.repere.directory.AreaExclusivity;
import brussels.repere.directory.BeyondZone;
import brussels.repere.directory.ServiceArea;
import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.ZoneNames;
import brussels.repere.text.Lang;
import brussels.repere.text.NameNormalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads and writes a declared area in words: "Anderlecht | Quartier Nord | Belgique". A name is first looked up among the
 * territories, then among the zones around the Region; {@code level:code} is understood too. A name that is neither is returned
 * as unresolved and makes the area incomplete.
 */
public final class AreaNotation {

    private static final Pattern PART_SEPARATOR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern OTHER_SEPARATOR = Pattern.compile("\\s*[,;\\r\\n]+\\s*");

    private static final Pattern LEVEL_AND_CODE = Pattern.compile("([a-z-]+):(\\S+)");
    /** Stands for parts of the area that could not be resolved. */
    public static final String INCOMPLETE_MARK = "?";

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

    /**
     * @param area what could be resolved
     * @param unresolved the names that could not
     */
    public record ParsedArea(ServiceArea area, List<String> unresolved) {}

    /** Reads an area. It declares nothing if no part of the text can be resolved. */
    public ParsedArea read(String text) {
        return read(Arrays.asList(PART_SEPARATOR.split(text.strip())));
    }

    /** Reads an area whose members a source lists one by one. */
    public ParsedArea read(Collection<String> members) {
        List<TerritoryKey> territories = new ArrayList<>();
        List<BeyondZone> zones = new ArrayList<>();
        List<String> unresolved = new ArrayList<>();
        boolean marked = false;
        for (String member : members) {
            String part = member.strip();
            marked |= part.equals(INCOMPLETE_MARK);
            if (!part.isEmpty() && !part.equals(INCOMPLETE_MARK) && !resolve(part, territories, zones)) {
                boolean hasCommas = OTHER_SEPARATOR.matcher(part).find();
                for (String piece : hasCommas ? OTHER_SEPARATOR.split(part) : new String[] {part}) {
                    if (!piece.isBlank() && (!hasCommas || !resolve(piece, territories, zones))) {
                        unresolved.add(piece);
                    }
                }
            }
        }
        boolean incomplete = marked || !unresolved.isEmpty();
        return new ParsedArea(
                new ServiceArea(territories, zones, null, AreaExclusivity.UNKNOWN, incomplete),
                List.copyOf(unresolved));
    }

    private boolean resolve(String name, List<TerritoryKey> territories, List<BeyondZone> zones) {
        Matcher levelAndCode = LEVEL_AND_CODE.matcher(name);
        if (levelAndCode.matches()) {
            return resolve(levelAndCode.group(1), levelAndCode.group(2), territories, zones);
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

    /** Returns the names of all territories and zones in both languages, to be offered where a name is not known. */
    public List<String> listNames() {
        return Stream.concat(
                        Arrays.stream(Level.values())
                                .flatMap(level -> map.list(level).stream())
                                .map(Territory::name),
                        Arrays.stream(BeyondZone.values()).map(BeyondZone::zoneName))
                .flatMap(name -> Stream.of(name.fr(), name.nl()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Writes an area so that {@link #read} returns the same: by names if they are unambiguous, else as {@code level:code}. */
    public String write(ServiceArea area) {
        Stream<String> territories = area.territories().stream().map(key -> map.find(key)
                .map(territory -> territory.name().in(Lang.fr))
                .filter(name -> names.resolve(name).equals(List.of(key)))
                .orElse(key.toString()));
        Stream<String> zones =
                area.beyond().stream().map(zone -> zone.zoneName().fr());
        Stream<String> marked = area.incomplete() ? Stream.of(INCOMPLETE_MARK) : Stream.empty();
        return Stream.of(territories, zones, marked)
                .flatMap(Function.identity())
                .collect(Collectors.joining(ListNotation.SEPARATOR));
    }
}
