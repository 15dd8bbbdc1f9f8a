package brussels.repere.geocoding.gazetteer;

import brussels.repere.geocoding.AddressWords.Word;
import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.StreetPart;
import brussels.repere.geocoding.lines.CrossingFinder;
import brussels.repere.geocoding.lines.StreetCrossing;
import brussels.repere.geocoding.lines.StreetLines;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Resolves the crossing of two streets, where their lines meet. Streets that do not meet have no crossing, and no point is made up
 * for them. Safe for use by several threads.
 */
final class CrossingResolver {

    /** Streets go on in the next commune under the same name: nearer crossings of them are one. */
    private static final double MAX_SAME_CROSSING_METRES = 60;

    /** A pair of very common names has some hundred combinations; more are no crossing that somebody could mean. */
    private static final int MAX_COMBINATIONS = 400;

    private static final int MAX_CACHED_PAIRS = 10_000;

    /** Of each of two streets that do not cross, so many parts in different communes are named. */
    private static final int MAX_NAMED_PARTS = 2;

    private final AddressResolver resolver;
    private final StreetLines lines;
    private final Cache<StreetPair, Optional<StreetCrossing>> known = Caffeine.newBuilder()
            .maximumSize(MAX_CACHED_PAIRS)
            .executor(Runnable::run)
            .build();

    private record StreetPair(String one, String other) {}

    CrossingResolver(AddressResolver resolver, StreetLines lines) {
        this.resolver = resolver;
        this.lines = lines;
    }

    private record NamedStreets(List<StreetPart> one, List<StreetPart> other) {

        boolean isPair() {
            return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
        }
    }

    /** Returns the crossings that a text may mean; none if it names no two streets, or these do not cross. */
    List<PlaceCandidate> listCandidates(String text) {
        return findStreets(text).map(this::listCrossings).orElse(List.of());
    }

    /** Returns the two streets of a text that names a crossing, if no streets of these names are known to cross. */
    Optional<UncrossedStreets> findUncrossed(String text) {
        return findStreets(text)
                .filter(streets -> listCrossings(streets).isEmpty())
                .map(streets -> Stream.concat(
                                streets.one().stream().limit(MAX_NAMED_PARTS),
                                streets.other().stream().limit(MAX_NAMED_PARTS))
                        .toList())
                .map(streets -> new UncrossedStreets(
                        streets.stream().map(PlaceCandidate::street).toList(),
                        streets.stream()
                                .allMatch(street -> lines.find(street.id()).isPresent())));
    }

    /** Returns where two streets cross. */
    Optional<StreetCrossing> find(StreetPart one, StreetPart other) {
        return known.get(new StreetPair(one.id(), other.id()), pair -> compute(one, other));
    }

    private Optional<StreetCrossing> compute(StreetPart one, StreetPart other) {
        return lines.find(one.id())
                .flatMap(line -> lines.find(other.id()).flatMap(otherLine -> CrossingFinder.find(line, otherLine)));
    }

    private Optional<NamedStreets> findStreets(String text) {
        List<CrossingReader.StreetPair> pairs = CrossingReader.listPairs(text);
        Optional<NamedStreets> exact = pairs.stream()
                .map(pair -> new NamedStreets(listExact(pair.one()), listExact(pair.other())))
                .filter(NamedStreets::isPair)
                .findFirst();
        // Typing errors are looked up where it is clear where one name ends, because each look-up takes its time.
        return exact.isPresent() || pairs.size() != 1
                ? exact
                : Optional.of(new NamedStreets(
                                listLikely(pairs.get(0).one()),
                                listLikely(pairs.get(0).other())))
                        .filter(NamedStreets::isPair);
    }

    private List<StreetPart> listExact(List<Word> words) {
        return streets(resolver.listExact(words));
    }

    private List<StreetPart> listLikely(List<Word> words) {
        return streets(resolver.listCandidates(words));
    }

    private static List<StreetPart> streets(List<PlaceCandidate> candidates) {
        return candidates.stream()
                .map(PlaceCandidate::street)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private List<PlaceCandidate> listCrossings(NamedStreets streets) {
        List<StreetCrossing> found = new ArrayList<>();
        List<PlaceCandidate> candidates = new ArrayList<>();
        if ((long) streets.one().size() * streets.other().size() > MAX_COMBINATIONS) {
            return List.of();
        }
        for (StreetPart one : streets.one()) {
            for (StreetPart other : streets.other()) {
                find(one, other).filter(isElsewhere(found)).ifPresent(crossing -> {
                    found.add(crossing);
                    candidates.add(PlaceCandidate.crossing(one, other));
                });
            }
        }
        return candidates;
    }

    private static Predicate<StreetCrossing> isElsewhere(List<StreetCrossing> found) {
        return crossing ->
                found.stream().noneMatch(known -> known.where().distance(crossing.where()) <= MAX_SAME_CROSSING_METRES);
    }
}
