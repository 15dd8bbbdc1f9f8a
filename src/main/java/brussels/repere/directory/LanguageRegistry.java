package brussels.repere.directory;

import brussels.repere.text.Bilingual;
import brussels.repere.text.BundledTable;
import brussels.repere.text.NameNormalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The languages of Brussels' services, by BCP 47 tag and by the names that registers give them. Sign languages ({@code sfb},
 * {@code vgt}) are languages; interpreting is the value {@link #VIA_INTERPRETER} beside them. Immutable.
 */
public final class LanguageRegistry {

    /**
     * Calls in an interpreter for any language. A question for {@code pl} finds those who speak Polish; {@code
     * pl,via-interpreter} finds both, the reasons say which it is ({@code SPEAKS}, {@code VIA_INTERPRETER}), and
     * within a tier those who speak it come first. So nobody is promised Polish by a service that may or may not find
     * an interpreter. The facet always counts this value, so that a screen can offer to widen the search.
     */
    public static final String VIA_INTERPRETER = "via-interpreter";

    private static final LanguageRegistry INSTANCE = new LanguageRegistry();

    private final Map<String, Language> byTag = new LinkedHashMap<>();
    private final Map<List<String>, Language> byNameWords = new HashMap<>();

    private LanguageRegistry() {
        for (Map<String, String> row : BundledTable.read("directory/languages.csv")) {
            String wider = row.get("wider");
            Language language = new Language(
                    row.get("tag"),
                    wider.isEmpty() ? null : wider,
                    new Bilingual(row.get("name_fr"), row.get("name_nl")));
            byTag.put(language.tag(), language);
            byNameWords.put(NameNormalizer.words(language.name().fr()), language);
            byNameWords.put(NameNormalizer.words(language.name().nl()), language);
        }
        for (Map<String, String> row : BundledTable.read("directory/language-names.csv")) {
            byNameWords.put(NameNormalizer.words(row.get("name")), byTag.get(row.get("tag")));
        }
    }

    public static LanguageRegistry known() {
        return INSTANCE;
    }

    public Optional<Language> find(String tag) {
        return Optional.ofNullable(byTag.get(tag));
    }

    /** Finds a language by its name in French or Dutch, or by its tag. */
    public Optional<Language> findByName(String name) {
        return find(name).or(() -> Optional.ofNullable(byNameWords.get(NameNormalizer.words(name))));
    }

    /** Returns the tags of a language and of all its varieties: {@code ar} stands for every Arabic. */
    public Set<String> withVarieties(String tag) {
        Set<String> tags = new LinkedHashSet<>(Set.of(tag));
        byTag.values().stream()
                .filter(language -> tag.equals(language.wider()))
                .forEach(language -> tags.add(language.tag()));
        return tags;
    }

    public Collection<Language> list() {
        return Collections.unmodifiableCollection(byTag.values());
    }
}
