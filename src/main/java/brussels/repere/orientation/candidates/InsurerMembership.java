package brussels.repere.orientation.candidates;

import brussels.repere.directory.ListedService;
import brussels.repere.text.Bilingual;
import brussels.repere.text.BundledTable;
import brussels.repere.text.FoldedText;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is for the members of a health insurer alone, by what its source says of whom it is for. The insurers and their names stand in
 * {@code orientation/insurers.csv}.
 */
public final class InsurerMembership {

    private static final Pattern MEMBERS =
            Pattern.compile("\\b(membres?|affiliee?s?|affilies|leden|lid|aangeslotenen?|aangesloten)\\b");
    private static final Pattern OPEN_TO_ALL = Pattern.compile(
            "\\b(tous|toutes|tout le monde|non.affilies?|affilies? ou non|pas reserve|iedereen|alle|niet.leden|ook niet)\\b");
    private static final Pattern INSURER = Pattern.compile(
            "\\b(mutu\\w*|ziekenfonds\\w*|mutualiteit\\w*|assurance maladie|zorgkas\\w*|caami|hziv)\\b");

    private static final Map<String, Pattern> NAMES = BundledTable.read("orientation/insurers.csv").stream()
            .collect(Collectors.toMap(
                    row -> row.get("insurer"),
                    row -> Pattern.compile("\\b("
                            + Arrays.stream(row.get("names").split("\\|"))
                                    .map(name -> Pattern.quote(FoldedText.fold(name.strip())))
                                    .collect(Collectors.joining("|"))
                            + ")\\b"),
                    (one, other) -> one,
                    LinkedHashMap::new));

    /** What the words of each service say is found once, and kept as long as its record. */
    private static final Cache<ListedService, Optional<Set<String>>> INSURERS =
            Caffeine.newBuilder().weakKeys().executor(Runnable::run).build();

    private InsurerMembership() {}

    /** Returns the ids of the insurers that a text names. */
    public static Set<String> findIn(String text) {
        String folded = FoldedText.fold(text);
        return NAMES.entrySet().stream()
                .filter(insurer -> insurer.getValue().matcher(folded).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the ids of all insurers. */
    public static Set<String> all() {
        return NAMES.keySet();
    }

    /** Returns whether it says that it is for members of an insurer alone, and nothing says that the person is one. */
    static boolean refuses(ListedService service, Set<String> insurers) {
        return INSURERS.get(service, InsurerMembership::findInsurers)
                .filter(own -> own.stream().noneMatch(insurers::contains))
                .isPresent();
    }

    /** Returns the insurers whose members alone it is for, as far as they are named; empty if it is for others too. */
    private static Optional<Set<String>> findInsurers(ListedService service) {
        String whom = fold(service.texts().eligibilityDescription());
        String names = fold(service.organization().name()) + " "
                + fold(service.service().name());
        boolean membersOnly = MEMBERS.matcher(whom).find()
                && !OPEN_TO_ALL.matcher(whom).find()
                && INSURER.matcher(whom + " " + names).find();
        return membersOnly ? Optional.of(findIn(whom + " " + names)) : Optional.empty();
    }

    private static String fold(Bilingual text) {
        return text == null
                ? ""
                : Stream.of(text.fr(), text.nl())
                        .filter(Objects::nonNull)
                        .map(FoldedText::fold)
                        .collect(Collectors.joining(" "));
    }
}
