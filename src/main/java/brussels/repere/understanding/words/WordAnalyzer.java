package brussels.repere.understanding.words;

import brussels.repere.text.EditTolerance;
import brussels.repere.text.FoldedText;
import brussels.repere.text.FuzzyKeyIndex;
import brussels.repere.text.Lang;
import brussels.repere.understanding.reading.Span;
import brussels.repere.understanding.words.TypedWord.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Divides texts into words and finds the keys by which phrases know them. Words that are nearly spelled like one of the
 * vocabulary get its keys. Immutable, safe for use by several threads.
 */
public final class WordAnalyzer {

    /** Stands for every negation. */
    public static final String NEGATION_KEY = "#no";

    private static final String SEPARATOR = ":";

    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?…](?=\\s*$|\\s+(?!\\d))|[;\\v•]|(?<=\\s)[*–—-](?=\\s)");
    private static final Pattern CLAUSE_END = Pattern.compile("[,:()\\[\\]«»\"/]|" + SENTENCE_END.pattern());
    private static final Pattern NUMBER = Pattern.compile("\\d+[\\p{L}]{0,2}");
    /** A word that is no word of ours and shorter than this may be anything. */
    private static final int MIN_LENGTH_TO_CORRECT = 7;

    /** Looking for similar words takes time, and in a longer text one word more or less matters little. */
    private static final int MAX_WORDS_TO_CORRECT = 40;

    private final CompoundSplitter compounds = new CompoundSplitter();
    private final Map<String, Set<String>> keysOfKnown;
    private final boolean remembersAll;
    private final FuzzyKeyIndex known;

    /** Creates an analyzer that corrects nothing. */
    public WordAnalyzer() {
        this(false);
    }

    private WordAnalyzer(boolean remembersAll) {
        this.keysOfKnown = remembersAll ? new ConcurrentHashMap<>() : Map.of();
        this.remembersAll = remembersAll;
        this.known = new FuzzyKeyIndex(List.of());
    }

    /** Creates one that corrects nothing and remembers all words: for tables of ours, never for what people write. */
    public static WordAnalyzer ofTables() {
        return new WordAnalyzer(true);
    }

    /** @param vocabulary the words that are known, without accents and case */
    public WordAnalyzer(Set<String> vocabulary) {
        LuceneStems stems = new LuceneStems();
        remembersAll = false;
        keysOfKnown = new HashMap<>();
        vocabulary.forEach(word -> keysOfKnown.put(word, keys(word, stems)));
        known = new FuzzyKeyIndex(vocabulary.stream()
                .filter(word -> word.length() >= MIN_LENGTH_TO_CORRECT - 1)
                .toList());
    }

    /** Returns the words of a text, whose language is not known. */
    public TypedText analyze(String text) {
        return analyze(text, null);
    }

    /** Returns the words of a text of one language, or of any if it is null. */
    public TypedText analyze(String text, Lang lang) {
        LuceneStems stems = new LuceneStems();
        List<TypedWord> words = new ArrayList<>();
        int clause = 0;
        int sentence = 0;
        int meaningPosition = 0;
        String previous = "";
        int end = 0;
        List<FoldedText.Word> folded = FoldedText.of(text).words();
        boolean corrects = folded.size() <= MAX_WORDS_TO_CORRECT;
        for (FoldedText.Word found : folded) {
            String between = text.substring(end, found.start());
            if (!words.isEmpty()
                    && SENTENCE_END.matcher(between + found.folded()).find()) {
                sentence++;
                clause++;
            } else if (!words.isEmpty() && CLAUSE_END.matcher(between).find()) {
                clause++;
            }
            Role role = roleOf(found.folded(), previous, lang);
            Set<String> keys = new LinkedHashSet<>();
            boolean corrected = false;
            if (role.isAskedFor()) {
                Set<String> ofKnown = keysOfKnown.get(found.folded());
                if (ofKnown == null && role == Role.MEANING && corrects) {
                    String nearest = findNearest(found.folded());
                    corrected = nearest != null;
                    ofKnown = corrected ? keysOfKnown.get(nearest) : null;
                }
                if (ofKnown == null) {
                    ofKnown = keys(found.folded(), stems);
                    if (remembersAll) {
                        keysOfKnown.put(found.folded(), ofKnown);
                    }
                }
                keys.addAll(ofKnown);
                if (role == Role.NEGATION) {
                    keys.add(NEGATION_KEY);
                }
            } else if (role == Role.FUNCTION) {
                addOtherLanguage(found.folded(), keys, stems);
            } else if (role == Role.NUMBER) {
                keys.add(numberKey(found.folded()));
            }
            PersonRelation.find(found.folded(), previous).ifPresent(kin -> keys.add(kin.key()));
            words.add(new TypedWord(
                    words.size(),
                    found.folded(),
                    new Span(found.start(), found.end()),
                    keys,
                    role,
                    meaningPosition,
                    clause,
                    sentence,
                    corrected));
            if (role == Role.MEANING || role == Role.NEGATION) {
                meaningPosition++;
            }
            previous = found.folded();
            end = found.end();
        }
        return TypedText.of(text, words);
    }

    /** A word that is an article in one language may carry a meaning in the other. */
    private static void addOtherLanguage(String folded, Set<String> keys, LuceneStems stems) {
        for (Lang lang : List.of(Lang.fr, Lang.nl)) {
            if (!WordClass.FUNCTION.contains(folded, lang)) {
                keys.add(key(lang, stems.stem(folded, lang)));
            }
        }
    }

    private String findNearest(String folded) {
        if (remembersAll || folded.length() < MIN_LENGTH_TO_CORRECT || keysOfKnown.isEmpty()) {
            return null;
        }
        List<String> nearest = known.findNearest(folded, EditTolerance.WORD_IN_TERM_NAME.maxEdits(folded))
                .keys();
        return nearest.size() == 1 && nearest.get(0).charAt(0) == folded.charAt(0) ? nearest.get(0) : null;
    }

    private static Role roleOf(String folded, String previous, Lang lang) {
        if (NUMBER.matcher(folded).matches()) {
            return Role.NUMBER;
        }
        if (WordClass.NEGATION.contains(folded)) {
            return Role.NEGATION;
        }
        if (PersonRelation.find(folded, previous).isPresent()) {
            return Role.KIN;
        }
        if (lang == null ? WordClass.FUNCTION.contains(folded) : WordClass.FUNCTION.contains(folded, lang)) {
            return Role.FUNCTION;
        }
        if (WordClass.FRAME.contains(folded)) {
            return Role.FRAME;
        }
        return WordClass.COURTESY.contains(folded) ? Role.COURTESY : Role.MEANING;
    }

    private Set<String> keys(String folded, LuceneStems stems) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(key(Lang.fr, stems.stem(folded, Lang.fr)));
        keys.add(key(Lang.nl, stems.stem(folded, Lang.nl)));
        compounds.split(folded).forEach(part -> keys.add(key(Lang.nl, stems.stem(part, Lang.nl))));
        return keys;
    }

    /** Returns the keys that a word of a phrase asks for: those of the parts of a compound, or its own. */
    public static List<String> listPhraseKeys(TypedWord word, Lang lang) {
        List<String> ofLanguage = word.keys().stream()
                .filter(key -> key.startsWith(lang.name() + SEPARATOR))
                .toList();
        // The key of the whole comes first.
        return ofLanguage.size() > 1 ? ofLanguage.subList(1, ofLanguage.size()) : ofLanguage;
    }

    /** Returns the key of a number, which phrases ask for as it stands: "9bis", "107". */
    public static String numberKey(String folded) {
        return "#" + folded;
    }

    private static String key(Lang lang, String stem) {
        return lang.name() + SEPARATOR + stem;
    }
}
