package brussels.repere.geocoding.register;

import brussels.repere.geocoding.AddressWords;
import brussels.repere.geocoding.StreetKinds;
import brussels.repere.geocoding.StreetPart;
import brussels.repere.geocoding.register.StreetNameIndex.StreetMatches;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds streets that are called as somebody said, but are of another kind: "avenue Gallait" for Rue Gallait. Whole names come before
 * those without the words in their middle. Immutable, safe for use by several threads.
 */
final class OtherKindIndex {

    private final Map<String, List<StreetPart>> byName;
    private final Map<String, List<StreetPart>> byShortName;

    OtherKindIndex(Collection<StreetPart> streets) {
        byName = index(streets, name -> Set.of(AddressWords.key(name)));
        byShortName = index(streets, name -> StreetNameIndex.shortenedKeys(AddressWords.tokenize(name)));
    }

    private static Map<String, List<StreetPart>> index(
            Collection<StreetPart> streets, Function<String, Set<String>> keys) {
        Map<String, List<StreetPart>> index = new HashMap<>();
        for (StreetPart street : streets) {
            Set<String> names = Stream.of(street.name().fr(), street.name().nl())
                    .filter(Objects::nonNull)
                    .flatMap(name -> keys.apply(name).stream())
                    .flatMap(key -> StreetKinds.part(key).stream())
                    .map(StreetKinds.Named::name)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            names.forEach(name ->
                    index.computeIfAbsent(name, none -> new ArrayList<>()).add(street));
        }
        return index;
    }

    /** @param key of a name with a kind of street; of any other, nothing is found */
    StreetMatches match(String key) {
        return StreetKinds.part(key)
                .map(StreetKinds.Named::name)
                .map(name -> byName.getOrDefault(name, byShortName.getOrDefault(name, List.of())))
                .map(streets -> new StreetMatches(streets, 0))
                .orElse(StreetMatches.NONE);
    }
}
