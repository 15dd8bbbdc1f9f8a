package brussels.repere.understanding.mention;

import brussels.repere.directory.Language;
import brussels.repere.directory.LanguageRegistry;
import brussels.repere.text.BundledTable;
import brussels.repere.text.FoldedText;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What languages are called: by the registry, and otherwise ({@code understanding/language-names.csv}). Immutable, safe for use by several threads. */
public final class LanguageNames {

    private static final int MIN_LENGTH = 4;
    private static final int LENGTH_OF_CODE = 2;

    private static final List<String> SPEAKER_ENDINGS =
            List.of("taligen", "talige", "talig", "sprekenden", "sprekende", "sprekend", "phones", "phone");
    /** Names that are codes: "NL/ENG". */
    private static final Map<String, String> LONG_CODES = Map.of("eng", "en", "ned", "nl", "fra", "fr");

    private final Map<String, String> tags = new HashMap<>();
    private final Map<String, String> tagsOfPeople = new HashMap<>();
    private final Set<String> codes;

    public LanguageNames() {
        Collection<Language> known = LanguageRegistry.known().list();
        for (Language language : known) {
            add(language.name().fr(), language.tag());
            add(language.name().nl(), language.tag());
        }
        BundledTable.read("understanding/language-names.csv").forEach(row -> {
            words(row.get("names")).forEach(name -> tags.put(name, row.get("tag")));
            words(row.get("of_people")).forEach(word -> tagsOfPeople.put(word, row.get("tag")));
        });
        codes = known.stream()
                .map(Language::tag)
                .filter(tag -> tag.length() == LENGTH_OF_CODE)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> words(String cell) {
        return Arrays.stream(cell.split(" ")).filter(word -> !word.isEmpty());
    }

    private void add(String name, String tag) {
        String folded = name == null ? "" : FoldedText.fold(name);
        if (folded.length() >= MIN_LENGTH && folded.chars().allMatch(Character::isLetter)) {
            tags.putIfAbsent(folded, tag);
        }
    }

    /** @param word without accents and case */
    public Optional<String> find(String word) {
        return Optional.ofNullable(tags.get(word));
    }

    /** Finds by a word that says where people and things come from more often than what they speak: "polonaise", "Turkse". */
    Optional<String> findOfPeople(String word) {
        return Optional.ofNullable(tagsOfPeople.get(word));
    }

    /** "Roemeenstalig", "turcophone". */
    public Optional<String> findSpeaker(String word) {
        return SPEAKER_ENDINGS.stream()
                .filter(word::endsWith)
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .flatMap(stem -> Stream.of(stem, withoutLast(stem), stem + "s"))
                .map(tags::get)
                .filter(tag -> tag != null)
                .findFirst();
    }

    /** "Turks-talig" and "turco-phone" have a letter that links. */
    private static String withoutLast(String stem) {
        return stem.endsWith("s") || stem.endsWith("o") ? stem.substring(0, stem.length() - 1) : stem;
    }

    /** @param typed as it was typed: but for ours a code stands in capitals */
    Optional<String> findCode(String typed) {
        String folded = FoldedText.fold(typed);
        if (LONG_CODES.containsKey(folded)) {
            return Optional.of(LONG_CODES.get(folded));
        }
        boolean isOurs = folded.equals("fr") || folded.equals("nl");
        boolean isInCapitals = typed.chars().allMatch(Character::isUpperCase);
        return codes.contains(folded) && (isOurs || isInCapitals) ? Optional.of(folded) : Optional.empty();
    }
}
