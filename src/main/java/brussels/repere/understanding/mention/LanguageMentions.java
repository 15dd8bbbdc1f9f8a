package brussels.repere.understanding.mention;

import brussels.repere.understanding.mention.LanguageMention.Form;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds all that may name a language somebody speaks, also what names none: "qui parle turc", "Roemeenstalig", "FR/NL", but also "cours d'arabe" and "ma
 * voisine polonaise". Immutable, safe for use by several threads.
 */
public final class LanguageMentions {

    private static final String FRENCH_BELGIAN_SIGNS = "sfb";
    private static final String FLEMISH_SIGNS = "vgt";
    private static final Map<String, String> SIGNS = Map.of(
            "lsfb", FRENCH_BELGIAN_SIGNS,
            "vgt", FLEMISH_SIGNS,
            "gebarentaal", FLEMISH_SIGNS,
            "gebarentolk", FLEMISH_SIGNS,
            "gebarentaaltolk", FLEMISH_SIGNS);

    /** "Nederlandstalige school" says which school, and not what somebody speaks. */
    private static final Set<String> SCHOOLS = WordLists.get("language.schools");

    private final LanguageNames names = new LanguageNames();

    /** Returns those of a text in their order; none shares a word with another. */
    public List<LanguageMention> find(TypedText text) {
        List<LanguageMention> found = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            Optional<LanguageMention> mention = findAt(at, text);
            mention.ifPresent(found::add);
            at = mention.map(LanguageMention::last).orElse(at) + 1;
        }
        return found;
    }

    private Optional<LanguageMention> findAt(int at, TypedText text) {
        String word = text.foldedAt(at);
        if (word.equals("langue")
                && text.foldedAt(at + 1).equals("des")
                && text.foldedAt(at + 2).equals("signes")) {
            return Optional.of(new LanguageMention(at, at + 2, FRENCH_BELGIAN_SIGNS, Form.SIGN));
        }
        if (SIGNS.containsKey(word)) {
            return Optional.of(new LanguageMention(at, at, SIGNS.get(word), Form.SIGN));
        }
        // "Vlaamse gebarentaal" is one.
        if (SIGNS.containsKey(text.foldedAt(at + 1))
                && names.find(word).or(() -> names.findOfPeople(word)).isPresent()) {
            return Optional.of(new LanguageMention(at, at + 1, SIGNS.get(text.foldedAt(at + 1)), Form.SIGN));
        }
        Optional<String> speaker = names.findSpeaker(word).filter(tag -> !SCHOOLS.contains(text.foldedAt(at + 1)));
        return mention(speaker, at, Form.SPEAKER)
                .or(() -> mention(names.findCode(text.get(at).span().in(text.original())), at, Form.CODE))
                .or(() -> mention(names.find(word), at, Form.NAME))
                .or(() -> mention(names.findOfPeople(word), at, Form.OF_PEOPLE));
    }

    private static Optional<LanguageMention> mention(Optional<String> tag, int at, Form form) {
        return tag.map(language -> new LanguageMention(at, at, language, form));
    }
}
