package brussels.repere.exchange.streets;

import brussels.repere.geocoding.AddressWords;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names that a line may have, as keys by which streets are compared: pairs of two names, in whichever order, or a single one.
 * OpenStreetMap writes both names into one, "Rue Haute - Hoogstraat" or the other way round, and either name may contain a dash
 * of its own.
 */
final class LineNames {

    private static final String SEPARATOR = " - ";

    private LineNames() {}

    /** Returns the possible sets of one or two keys, those of two first; none if the line has no name. */
    static Set<Set<String>> read(SourceLine line) {
        Set<Set<String>> names = new LinkedHashSet<>();
        Optional<String> fr = line.findFirst("name:fr", "name_fr", "streetname_fr");
        Optional<String> nl = line.findFirst("name:nl", "name_nl", "streetname_nl");
        if (fr.isPresent() && nl.isPresent()) {
            add(names, fr.get(), nl.get());
        }
        line.findFirst("name").ifPresent(name -> {
            for (int at = name.indexOf(SEPARATOR); at >= 0; at = name.indexOf(SEPARATOR, at + 1)) {
                add(names, name.substring(0, at), name.substring(at + SEPARATOR.length()));
            }
            add(names, name, name);
        });
        fr.or(() -> nl).ifPresent(name -> add(names, name, name));
        return names;
    }

    private static void add(Set<Set<String>> names, String one, String other) {
        Set<String> keys = keys(one, other);
        if (!keys.isEmpty()) {
            names.add(keys);
        }
    }

    /** Returns the keys of two names, of which either may be null; a single one if they are the same. */
    static Set<String> keys(String one, String other) {
        Set<String> keys = new TreeSet<>();
        for (String name : new String[] {one, other}) {
            String key = name == null ? "" : AddressWords.key(name);
            if (!key.isEmpty()) {
                keys.add(key);
            }
        }
        return keys;
    }
}
