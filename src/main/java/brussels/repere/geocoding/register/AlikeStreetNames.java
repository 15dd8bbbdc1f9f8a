package brussels.repere.geocoding.register;

import brussels.repere.geocoding.AddressWords;
import brussels.repere.geocoding.StreetKinds;
import brussels.repere.text.EditTolerance;
import brussels.repere.text.FuzzyKeyIndex;
import brussels.repere.text.Lang;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Names of streets of one postcode, found by what they are called whatever kind of street is said, or with a slip. They are for a person
 * to choose from. Immutable, safe for use by several threads.
 */
final class AlikeStreetNames {

    private final Map<String, List<OfficialName>> byName = new HashMap<>();
    private final FuzzyKeyIndex fuzzyNames;

    /** @param lang in which it says its kind of street */
    private record OfficialName(String name, Lang lang) {}

    /** @param names in either language */
    AlikeStreetNames(Collection<String> names) {
        names.stream().distinct().forEach(name -> StreetKinds.part(AddressWords.key(name))
                .ifPresent(part -> byName.computeIfAbsent(part.name(), none -> new ArrayList<>())
                        .add(new OfficialName(name, part.lang()))));
        fuzzyNames = new FuzzyKeyIndex(byName.keySet());
    }

    /** Returns the names in the language in which the kind of street is said; without one, none. */
    List<String> list(String typed) {
        return StreetKinds.part(AddressWords.key(typed)).stream()
                .flatMap(part -> listKeys(part.name())
                        .flatMap(key -> byName.get(key).stream())
                        .filter(official -> official.lang() == part.lang())
                        .map(OfficialName::name))
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<String> listKeys(String name) {
        return byName.containsKey(name)
                ? Stream.of(name)
                : fuzzyNames.findNearest(name, EditTolerance.WORD_IN_TERM_NAME.maxEdits(name)).keys().stream();
    }
}
