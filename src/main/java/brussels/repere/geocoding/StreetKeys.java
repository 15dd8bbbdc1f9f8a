package brussels.repere.geocoding;

import brussels.repere.text.NearKeys;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Streets by the keys of their names in both languages: exactly, by their beginning, or within some slips of a key. Immutable,
 * safe for use by several threads.
 */
final class StreetKeys {

    private final NavigableMap<String, List<StreetPart>> byKey = new TreeMap<>();
    private final Map<String, List<String>> byStreet = new HashMap<>();
    private final NearKeys near;

    /**
     * Streets that a text leads to.
     *
     * @param slips of a key that lie between
     */
    record Match(List<StreetPart> parts, int slips) {

        static final Match NONE = new Match(List.of(), 0);
    }

    StreetKeys(Collection<StreetPart> streets) {
        streets.forEach(this::add);
        near = new NearKeys(byKey.keySet());
    }

    private void add(StreetPart part) {
        List<String> own = Stream.of(part.name().fr(), part.name().nl())
                .filter(Objects::nonNull)
                .map(AddressWords::key)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
        byStreet.put(part.id(), own);
        own.forEach(key -> byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(part));
    }

    /** The keys of streets. */
    Set<String> of(List<StreetPart> parts) {
        return parts.stream().flatMap(part -> byStreet.get(part.id()).stream()).collect(Collectors.toSet());
    }

    Match exactly(String key) {
        return new Match(byKey.getOrDefault(key, List.of()), 0);
    }

    Match beginning(String key) {
        List<StreetPart> parts = byKey.subMap(key, true, key + Character.MAX_VALUE, false).entrySet().stream()
                .sorted(Map.Entry.<String, List<StreetPart>>comparingByKey(
                        Comparator.comparingInt(String::length).thenComparing(name -> name)))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        return new Match(parts, 0);
    }

    Match near(String key, int slips) {
        NearKeys.Nearest nearest = near.to(key, slips);
        List<StreetPart> parts = nearest.keys().stream()
                .flatMap(name -> byKey.get(name).stream())
                .distinct()
                .toList();
        return new Match(parts, nearest.slips());
    }
}
