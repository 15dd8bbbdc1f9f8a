package brussels.repere.directory;

import brussels.repere.geography.Distance;
import brussels.repere.geography.PlainName;
import brussels.repere.text.Bilingual;
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
 * Institutions that may be one told twice: their names are alike, and they have a telephone number or a place in common. For
 * a person to look at; nothing is merged. Of one thread.
 */
public final class LikelyDuplicates {

    /** Two ends of one building. */
    private static final double NEAR_METRES = 75;

    private static final double CELLS_PER_DEGREE = 1_000;
    /** Of the words of both names, so many are in both. */
    private static final double ALIKE = 0.6;

    private static final Set<String> FORMS = Set.of("asbl", "vzw", "aisbl", "ivzw", "scrl", "sprl");
    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D");
    private static final Pattern COUNTRY = Pattern.compile("^(00)?320?(?=[1-9])");
    private static final int SHORTEST_NUMBER = 8;

    private final List<Candidate> all = new ArrayList<>();
    private final Map<String, List<Integer>> byPhone = new HashMap<>();
    private final Map<Cell, List<Integer>> byCell = new HashMap<>();

    /** What two have in common besides their names. */
    public enum Sign {
        PHONE,
        PLACE
    }

    /** @param signs at least one */
    public record Pair(One one, One other, Set<Sign> signs) {}

    /** @param sourceId its id at its source */
    public record One(String source, String sourceId, Bilingual name) {}

    private record Candidate(One one, List<Set<String>> names, Set<String> phones, Site.Point point) {}

    private record Cell(long lat, long lon) {

        static Cell of(Site.Point point) {
            return new Cell((long) (point.lat() * CELLS_PER_DEGREE), (long) (point.lon() * CELLS_PER_DEGREE));
        }

        /** A cell is wider than what is near. */
        Stream<Cell> around() {
            return Stream.of(-1, 0, 1)
                    .flatMap(north -> Stream.of(-1, 0, 1).map(east -> new Cell(lat + north, lon + east)));
        }
    }

    /** Takes one more into account. */
    public void add(DirectoryEntry entry) {
        int index = all.size();
        Site.Point point = entry.site() == null ? null : entry.site().point();
        Set<String> phones = new LinkedHashSet<>();
        entry.phones().stream()
                .map(LikelyDuplicates::plain)
                .filter(phone -> phone.length() >= SHORTEST_NUMBER)
                .forEach(phones::add);
        Provenance provenance = entry.provenance();
        all.add(new Candidate(
                new One(provenance.source(), provenance.sourceId(), entry.name()), names(entry), phones, point));
        phones.forEach(phone ->
                byPhone.computeIfAbsent(phone, none -> new ArrayList<>()).add(index));
        if (point != null) {
            byCell.computeIfAbsent(Cell.of(point), none -> new ArrayList<>()).add(index);
        }
    }

    private static String plain(String phone) {
        return COUNTRY.matcher(NOT_A_DIGIT.matcher(phone).replaceAll("")).replaceFirst("0");
    }

    private static List<Set<String>> names(DirectoryEntry entry) {
        return Stream.of(entry.name().fr(), entry.name().nl())
                .filter(Objects::nonNull)
                .<Set<String>>map(name -> {
                    Set<String> words = new HashSet<>(PlainName.words(name));
                    words.removeAll(FORMS);
                    return words;
                })
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** Each pair once, in the order in which they were added. */
    public List<Pair> list() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Candidate one = all.get(i);
            Set<Integer> around = new LinkedHashSet<>();
            one.phones().forEach(phone -> around.addAll(byPhone.get(phone)));
            if (one.point() != null) {
                Cell.of(one.point()).around().forEach(cell -> around.addAll(byCell.getOrDefault(cell, List.of())));
            }
            int first = i;
            around.stream().filter(j -> j > first).sorted().map(all::get).forEach(other -> {
                Set<Sign> signs = signs(one, other);
                if (!signs.isEmpty() && areAlike(one, other)) {
                    pairs.add(new Pair(one.one(), other.one(), signs));
                }
            });
        }
        return pairs;
    }

    private static Set<Sign> signs(Candidate one, Candidate other) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        if (one.phones().stream().anyMatch(other.phones()::contains)) {
            signs.add(Sign.PHONE);
        }
        Site.Point here = one.point();
        Site.Point there = other.point();
        if (here != null
                && there != null
                && Distance.metres(here.lat(), here.lon(), there.lat(), there.lon()) <= NEAR_METRES) {
            signs.add(Sign.PLACE);
        }
        return signs;
    }

    private static boolean areAlike(Candidate one, Candidate other) {
        return one.names().stream().anyMatch(name -> other.names().stream().anyMatch(same -> areAlike(name, same)));
    }

    private static boolean areAlike(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return common >= ALIKE * (one.size() + other.size() - common);
    }
}
