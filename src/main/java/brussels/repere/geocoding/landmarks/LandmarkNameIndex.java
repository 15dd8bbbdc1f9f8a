package brussels.repere.geocoding.landmarks;

import brussels.repere.geocoding.AddressWords;
import brussels.repere.geocoding.AddressWords.Word;
import brussels.repere.geocoding.Landmark;
import brussels.repere.geocoding.LandmarkKind.Category;
import brussels.repere.text.EditTolerance;
import brussels.repere.text.FuzzyKeyIndex;
import brussels.repere.text.NameIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds landmarks of a category by their names in both languages, without the words that say what they are: exactly, with some typing
 * errors, or by the beginnings of their words. Immutable, safe for use by several threads.
 */
final class LandmarkNameIndex {

    private final List<Landmark> landmarks;
    private final Map<Category, CategoryIndex> categories = new EnumMap<>(Category.class);
    /** The beginnings of the names of all categories together; of others than stops from their first word only. */
    private final NameIndex beginnings;

    /** @param beginnings of the names from each of their words on */
    private record CategoryIndex(Map<String, List<Landmark>> byKey, FuzzyKeyIndex keys, NameIndex beginnings) {}

    LandmarkNameIndex(Collection<Landmark> unsorted) {
        landmarks = unsorted.stream().sorted(Comparator.comparing(Landmark::id)).toList();
        Set<NameIndex.Entry> allBeginnings = new HashSet<>();
        for (Category category : Category.values()) {
            Map<String, List<Landmark>> byKey = new HashMap<>();
            Set<NameIndex.Entry> ofCategory = new HashSet<>();
            for (int item = 0; item < landmarks.size(); item++) {
                if (landmarks.get(item).kind().category() == category) {
                    addKeys(landmarks.get(item), byKey);
                    addBeginnings(item, ofCategory);
                }
            }
            categories.put(
                    category, new CategoryIndex(byKey, new FuzzyKeyIndex(byKey.keySet()), new NameIndex(ofCategory)));
            // "Enfants" begins a need far more often than a later word in the name of a hospital.
            ofCategory.stream()
                    .filter(entry -> category == Category.STOP || entry.rank() == 0)
                    .forEach(allBeginnings::add);
        }
        beginnings = new NameIndex(allBeginnings);
    }

    private static void addKeys(Landmark landmark, Map<String, List<Landmark>> byKey) {
        for (String key : keys(landmark, landmark.kind().category())) {
            byKey.computeIfAbsent(key, newKey -> new ArrayList<>()).add(landmark);
        }
    }

    private void addBeginnings(int item, Set<NameIndex.Entry> entries) {
        for (String name : names(landmarks.get(item))) {
            addBeginnings(name, item, landmarks.get(item).kind().category(), entries);
        }
    }

    private static List<String> names(Landmark landmark) {
        return Stream.concat(Stream.of(landmark.name().fr(), landmark.name().nl()), landmark.otherNames().stream())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Dutch puts an s between a name and the word that it joins to it: the Sint-Pietersziekenhuis is called UMC Sint-Pieter. */
    private static List<String> keys(Landmark landmark, Category category) {
        return names(landmark).stream()
                .map(name -> LandmarkWords.key(AddressWords.tokenize(name), category))
                .filter(key -> !key.isEmpty())
                .flatMap(key -> category == Category.HOSPITAL ? Stream.of(key, key + "s") : Stream.of(key))
                .distinct()
                .toList();
    }

    private static void addBeginnings(String name, int item, Category category, Set<NameIndex.Entry> beginnings) {
        List<Word> split = LandmarkWords.split(AddressWords.tokenize(name));
        List<Word> plain = LandmarkWords.without(split, category);
        List<Word> words = plain.isEmpty() ? split : plain;
        beginnings.add(new NameIndex.Entry(AddressWords.key(split), item, 0, name));
        for (int position = 0; position < words.size(); position++) {
            int rank = Math.min(position, 1);
            List<Word> rest = words.subList(position, words.size());
            Stream.of(AddressWords.key(rest), AddressWords.plainKey(rest))
                    .filter(key -> !key.isEmpty())
                    .forEach(key -> beginnings.add(new NameIndex.Entry(key, item, rank, name)));
        }
    }

    List<Landmark> listExact(Category category, String key) {
        return categories.get(category).byKey().getOrDefault(key, List.of());
    }

    /** Returns the landmarks of the names with the fewest typing errors, if a name of this length tolerates as many. */
    List<Landmark> listMisspelled(Category category, String key) {
        int maxEdits = EditTolerance.LANDMARK_NAME.maxEdits(key);
        CategoryIndex index = categories.get(category);
        return maxEdits == 0
                ? List.of()
                : index.keys().findNearest(key, maxEdits).keys().stream()
                        .flatMap(name -> index.byKey().get(name).stream())
                        .distinct()
                        .toList();
    }

    List<Landmark> listStartingWith(Category category, String beginning, int limit) {
        return toLandmarks(categories.get(category).beginnings().listStartingWith(beginning, limit));
    }

    List<Landmark> listStartingWith(String beginning, int limit) {
        return toLandmarks(beginnings.listStartingWith(beginning, limit));
    }

    private List<Landmark> toLandmarks(List<Integer> items) {
        return items.stream().map(landmarks::get).toList();
    }
}
