package brussels.repere.directory.importing;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.Site;
import brussels.repere.geography.coordinates.PointDistance;
import brussels.repere.text.Bilingual;
import brussels.repere.text.NameNormalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds institutions that may be the same one, recorded twice. Their names are alike (six of ten words in common, in one
 * language, without the legal form), and they have a telephone number or a place (75 m) in common. For use by one
 * thread.
 *
 * <p>Departments of one house share its number and address, and branches share a name: each sign alone is common among
 * different institutions. The pairs are therefore listed for a person, who decides and corrects the source. Nothing is
 * merged, and only who asks sees the list. Confidential records are not compared, since the list would reveal where
 * they are. Pairs with different names are not found, whatever else they have in common.
 */
public final class LikelyDuplicates {

    /** As far apart as two ends of one building. */
    private static final double MAX_DISTANCE_METRES = 75;

    private static final double CELLS_PER_DEGREE = 1_000;

    /** The share of the words of two names that both have. */
    private static final double MIN_NAME_SIMILARITY = 0.6;

    private static final Set<String> LEGAL_FORMS = Set.of("asbl", "vzw", "aisbl", "ivzw", "scrl", "sprl");
    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D");
    private static final Pattern COUNTRY_PREFIX = Pattern.compile("^(00)?320?(?=[1-9])");
    private static final int MIN_PHONE_LENGTH = 8;

    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<String, List<Integer>> byPhone = new HashMap<>();
    private final Map<Cell, List<Integer>> byCell = new HashMap<>();

    /** What two institutions have in common besides similar names. */
    public enum SharedTrait {
        PHONE,
        PLACE
    }

    /** @param sharedTraits at least one */
    public record Pair(RecordReference first, RecordReference second, Set<SharedTrait> sharedTraits) {}

    /** @param sourceId its id at its source */
    public record RecordReference(String source, String sourceId, Bilingual name) {}

    private record Candidate(
            RecordReference reference, List<Set<String>> nameWords, Set<String> phones, Site.Point point) {}

    private record Cell(long lat, long lon) {

        static Cell of(Site.Point point) {
            return new Cell((long) (point.lat() * CELLS_PER_DEGREE), (long) (point.lon() * CELLS_PER_DEGREE));
        }

        /** Returns this cell and those around it; a cell is wider than {@link #MAX_DISTANCE_METRES}. */
        Stream<Cell> neighbours() {
            return Stream.of(-1, 0, 1)
                    .flatMap(north -> Stream.of(-1, 0, 1).map(east -> new Cell(lat + north, lon + east)));
        }
    }

    /** Adds an institution that is compared with all others. */
    public void add(DirectoryEntry entry) {
        int index = candidates.size();
        Candidate candidate = candidate(entry);
        candidates.add(candidate);
        candidate.phones().forEach(phone -> byPhone.computeIfAbsent(phone, key -> new ArrayList<>())
                .add(index));
        if (candidate.point() != null) {
            byCell.computeIfAbsent(Cell.of(candidate.point()), key -> new ArrayList<>())
                    .add(index);
        }
    }

    private static Candidate candidate(DirectoryEntry entry) {
        Set<String> phones = new LinkedHashSet<>();
        entry.contact().phones().stream()
                .map(LikelyDuplicates::normalizePhone)
                .filter(phone -> phone.length() >= MIN_PHONE_LENGTH)
                .forEach(phones::add);
        Provenance provenance = entry.provenance();
        return new Candidate(
                new RecordReference(
                        provenance.source(),
                        provenance.sourceId(),
                        entry.organization().name()),
                significantWords(entry),
                phones,
                entry.location().site() == null ? null : entry.location().site().point());
    }

    /**
     * Lists the institutions that one may be that is not added yet. Whoever adds it looks at each, so that here a telephone number in
     * common is enough, and so is the same name.
     *
     * @return pairs whose first is that institution, in the order in which the others were added
     */
    public List<Pair> listLike(DirectoryEntry entry) {
        Candidate one = candidate(entry);
        List<Pair> pairs = new ArrayList<>();
        for (Candidate other : candidates) {
            Set<SharedTrait> traits = sharedTraits(one, other);
            boolean sameName = one.nameWords().stream().anyMatch(other.nameWords()::contains);
            if (sameName || traits.contains(SharedTrait.PHONE) || !traits.isEmpty() && haveSimilarNames(one, other)) {
                pairs.add(new Pair(one.reference(), other.reference(), traits));
            }
        }
        return pairs;
    }

    private static String normalizePhone(String phone) {
        return COUNTRY_PREFIX.matcher(NOT_A_DIGIT.matcher(phone).replaceAll("")).replaceFirst("0");
    }

    private static List<Set<String>> significantWords(DirectoryEntry entry) {
        return Stream.of(
                        entry.organization().name().fr(),
                        entry.organization().name().nl())
                .filter(Objects::nonNull)
                .<Set<String>>map(name -> {
                    Set<String> words = new HashSet<>(NameNormalizer.words(name));
                    words.removeAll(LEGAL_FORMS);
                    return words;
                })
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** Lists each pair once, in the order in which its institutions were added. */
    public List<Pair> list() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate one = candidates.get(i);
            Set<Integer> related = new LinkedHashSet<>();
            one.phones().forEach(phone -> related.addAll(byPhone.get(phone)));
            if (one.point() != null) {
                Cell.of(one.point()).neighbours().forEach(cell -> related.addAll(byCell.getOrDefault(cell, List.of())));
            }
            int first = i;
            related.stream()
                    .filter(j -> j > first)
                    .sorted()
                    .map(candidates::get)
                    .forEach(other -> {
                        Set<SharedTrait> traits = sharedTraits(one, other);
                        if (!traits.isEmpty() && haveSimilarNames(one, other)) {
                            pairs.add(new Pair(one.reference(), other.reference(), traits));
                        }
                    });
        }
        return pairs;
    }

    private static Set<SharedTrait> sharedTraits(Candidate one, Candidate other) {
        Set<SharedTrait> traits = EnumSet.noneOf(SharedTrait.class);
        if (one.phones().stream().anyMatch(other.phones()::contains)) {
            traits.add(SharedTrait.PHONE);
        }
        Site.Point point = one.point();
        Site.Point otherPoint = other.point();
        if (point != null
                && otherPoint != null
                && PointDistance.metres(point.lat(), point.lon(), otherPoint.lat(), otherPoint.lon())
                        <= MAX_DISTANCE_METRES) {
            traits.add(SharedTrait.PLACE);
        }
        return traits;
    }

    private static boolean haveSimilarNames(Candidate one, Candidate other) {
        return one.nameWords().stream()
                .anyMatch(name -> other.nameWords().stream().anyMatch(otherName -> haveSimilarNames(name, otherName)));
    }

    private static boolean haveSimilarNames(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return common >= MIN_NAME_SIMILARITY * (one.size() + other.size() - common);
    }
}
