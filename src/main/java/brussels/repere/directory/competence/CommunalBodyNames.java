package brussels.repere.directory.competence;

import brussels.repere.text.Bilingual;
import brussels.repere.text.BundledTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The official names of communal bodies in both languages, where a source states one of them: "CPAS Ixelles" is "OCMW Elsene". What
 * follows behind a dash stays as it is stated. The kinds of bodies stand in {@code directory/communal-bodies.csv}. Immutable, safe for
 * use by several threads.
 */
public final class CommunalBodyNames {

    private static final String DASH = " - ";

    private static final List<BodyName> BODIES = listBodies();

    private CommunalBodyNames() {}

    private record BodyName(String fr, String nl) {}

    private static List<BodyName> listBodies() {
        List<Map<String, String>> communes = BundledTable.read("geodata/territory/territories.csv").stream()
                .filter(row -> row.get("level").equals("commune"))
                .toList();
        List<BodyName> names = new ArrayList<>();
        for (Map<String, String> kind : BundledTable.read("directory/communal-bodies.csv")) {
            communes.forEach(commune -> names.add(
                    new BodyName(kind.get("fr") + commune.get("name_fr"), kind.get("nl") + commune.get("name_nl"))));
            names.add(new BodyName(kind.get("fr") + "Bruxelles", kind.get("nl") + "Brussel"));
        }
        // "Bruxelles-Ville" before "Bruxelles".
        names.sort(Comparator.comparingInt((BodyName name) -> -name.fr().length()));
        return names;
    }

    /** Returns a name with the language that it lacks, if it is that of a communal body; otherwise the name itself. Takes null. */
    public static Bilingual complete(Bilingual name) {
        if (name == null || name.fr() != null && name.nl() != null) {
            return name;
        }
        return name.fr() != null
                ? translate(name.fr(), BodyName::fr, BodyName::nl)
                        .map(dutch -> new Bilingual(name.fr(), dutch))
                        .orElse(name)
                : translate(name.nl(), BodyName::nl, BodyName::fr)
                        .map(french -> new Bilingual(french, name.nl()))
                        .orElse(name);
    }

    private static Optional<String> translate(
            String name, Function<BodyName, String> from, Function<BodyName, String> to) {
        return BODIES.stream()
                .filter(body -> isNameOf(from.apply(body), name))
                .findFirst()
                .map(body -> to.apply(body) + name.substring(from.apply(body).length()));
    }

    private static boolean isNameOf(String body, String name) {
        return name.regionMatches(true, 0, body, 0, body.length())
                && (name.length() == body.length() || name.startsWith(DASH, body.length()));
    }
}
