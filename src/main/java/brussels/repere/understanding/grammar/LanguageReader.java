package brussels.repere.understanding.grammar;

import brussels.repere.understanding.arbiter.Claim;
import brussels.repere.understanding.mention.LanguageNames;
import brussels.repere.understanding.reading.Reading.Kind;
import brussels.repere.understanding.reading.Reading.Part;
import brussels.repere.understanding.reading.Span;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord.Role;
import brussels.repere.understanding.words.WordLists;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads languages that are spoken or asked for: "qui parle turc", "Roemeenstalig", "in het Spaans of Frans". A language that
 * somebody wants to learn is no language spoken, nor is one that somebody says not to speak. French and Dutch, and languages that
 * stand in sayings, count only beside a word of speaking. Immutable, safe for use by several threads.
 */
public final class LanguageReader {

    private static final double WEIGHT = 12;
    private static final double WEIGHT_OF_SPEAKING = 24;
    private static final int REACH = 5;

    private static final Set<String> NEED_CUE = Set.of("fr", "nl", "zh", "la", "el", "sfb", "vgt", "de");
    private static final Set<String> SPEAKING = WordLists.get("language.speaking");
    private static final Set<String> IN = Set.of("en", "in", "het");
    private static final Set<String> LEARNING = WordLists.get("language.learning");
    /** Beside these a word tells where something comes from: "vin espagnol". */
    private static final Set<String> OF_THINGS = WordLists.get("language.of-things");
    /** Behind these it tells who somebody is: "je suis portugais". */
    private static final Set<String> BEING =
            Set.of("suis", "est", "sommes", "sont", "etait", "ben", "is", "zijn", "was", "afkomst");

    private static final Set<String> POSSESSIVE = Set.of("mon", "son", "leur", "notre", "mijn", "haar", "hun", "ons");
    private static final Set<String> BILINGUAL = Set.of("tweetalig", "tweetalige", "bilingue", "bilingues");
    private static final Set<String> SHORT_NAMES = Set.of("nl", "fr");
    private static final Set<String> SCHOOL = WordLists.get("language.schools");

    private final LanguageNames names = new LanguageNames();
    private final SignLanguageReader signs = new SignLanguageReader();

    /** Adds a claim for each language. */
    public void read(TypedText text, List<Claim> claims) {
        signs.read(text, claims);
        Set<Integer> spoken = new HashSet<>();
        for (int i = 0; i < text.size(); i++) {
            Optional<String> speaker = names.findSpeaker(text.foldedAt(i));
            String tag = names.find(text.foldedAt(i)).orElse(null);
            if (speaker.isPresent()) {
                if (!SCHOOL.contains(text.foldedAt(i + 1)) && !isDenied(i, text)) {
                    add(speaker.get(), i, WEIGHT_OF_SPEAKING, text, claims);
                }
            } else if (SHORT_NAMES.contains(text.foldedAt(i)) && isBesideBilingual(i, text)) {
                add(text.foldedAt(i), i, WEIGHT_OF_SPEAKING, text, claims);
            } else if (tag != null && !isDenied(i, text) && !isOfThing(i, text)) {
                boolean speaks = isBesideSpeaking(i, text, spoken);
                boolean learns = isLearnt(i, text);
                if (speaks && !(learns && !isSaidByVerb(i, text))) {
                    spoken.add(i);
                    add(tag, i, WEIGHT_OF_SPEAKING, text, claims);
                } else if (!NEED_CUE.contains(tag) && !learns) {
                    add(tag, i, WEIGHT, text, claims);
                }
            }
        }
    }

    /** "Tweetalig (NL/FR)". */
    private static boolean isBesideBilingual(int at, TypedText text) {
        return IntStream.rangeClosed(at - 3, at + 3).mapToObj(text::foldedAt).anyMatch(BILINGUAL::contains);
    }

    /** "Vin espagnol", "Russisch soldaat", "je suis portugais", "mon français est mauvais". */
    private static boolean isOfThing(int at, TypedText text) {
        String before = text.foldedAt(at - 1);
        String after = text.foldedAt(at + 1);
        boolean isLanguageOfSpeaker = POSSESSIVE.contains(before) && BEING.contains(after);
        return OF_THINGS.contains(before) || OF_THINGS.contains(after) || BEING.contains(before) || isLanguageOfSpeaker;
    }

    private static boolean isBesideSpeaking(int at, TypedText text, Set<Integer> spoken) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            if (text.get(i).sentence() != text.get(at).sentence()) {
                return false;
            }
            String word = text.foldedAt(i);
            boolean isNear = at - i <= 3;
            if (SPEAKING.contains(word)
                    || spoken.contains(i) && isNear
                    || IN.contains(word) && i == at - 1 && isIn(i, text)) {
                return true;
            }
        }
        for (int i = at + 1; i <= at + 2; i++) {
            if (Set.of(
                            "klappen",
                            "spreekt",
                            "praat",
                            "spreken",
                            "sprekend",
                            "gesproken",
                            "please",
                            "kent",
                            "praten",
                            "verstaat")
                    .contains(text.foldedAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** "en turc", "in het Spaans", but not "en français et en maths" of homework, which is read as learning. */
    private static boolean isIn(int at, TypedText text) {
        return !text.foldedAt(at).equals("het") || text.foldedAt(at - 1).equals("in");
    }

    /** Returns whether a word of speaking stands right before, which no course contradicts. */
    private static boolean isSaidByVerb(int at, TypedText text) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            String word = text.foldedAt(i);
            if (LEARNING.contains(word)) {
                return false;
            }
            if (SPEAKING.contains(word) && !word.startsWith("langue")) {
                // "S'entraîner à parler".
                return IntStream.rangeClosed(i - 2, i - 1)
                        .mapToObj(text::foldedAt)
                        .noneMatch(LEARNING::contains);
            }
        }
        return false;
    }

    private static boolean isLearnt(int at, TypedText text) {
        for (int i = Math.max(0, at - REACH); i < Math.min(text.size(), at + 3); i++) {
            if (LEARNING.contains(text.foldedAt(i))
                    && text.get(i).sentence() == text.get(at).sentence()) {
                return true;
            }
        }
        return false;
    }

    /** "ne parle pas français", "geen Nederlands"; but "ne parle que l'espagnol" says that it is spoken. */
    private static boolean isDenied(int at, TypedText text) {
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            if (text.get(i).clause() != text.get(at).clause()) {
                return false;
            }
            String word = text.foldedAt(i);
            if (word.equals("que")
                    || word.equals("mais")
                    || word.equals("maar")
                    || word.equals("enkel")
                    || word.equals("alleen")) {
                return false;
            }
            if (text.get(i).role() == Role.NEGATION && !word.equals("plus")) {
                return true;
            }
        }
        return false;
    }

    private static void add(String tag, int at, double weight, TypedText text, List<Claim> claims) {
        Span span = text.span(at, at + 1);
        claims.add(Claim.ofRun(Part.fact(Kind.LANGUAGE, span, span.in(text.original()), tag), at, at, weight));
    }
}
