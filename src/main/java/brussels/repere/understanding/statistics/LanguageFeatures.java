package brussels.repere.understanding.statistics;

import brussels.repere.understanding.mention.LanguageMention;
import brussels.repere.understanding.words.TypedText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes what speaks for and against a language that is spoken as numbers: what stands around its name, how it is named, and what other languages stand beside it. */
final class LanguageFeatures {

    /** Of these more is said than that somebody speaks them. */
    private static final Set<String> COMMON = Set.of("fr", "nl", "en");

    private static final int LENGTH_OF_ENDING = 3;
    private static final int NEAR = 3;
    private static final int MAX_COUNT = 4;
    private static final int MAX_GAP = 4;

    private LanguageFeatures() {}

    /**
     * @param all the mentions of the text, in their order
     * @param said the indexes of the words that the grammar takes for languages spoken
     */
    static int[] of(LanguageMention mention, List<LanguageMention> all, Set<Integer> said, TypedText text) {
        MentionFeatures features = new MentionFeatures(text, mention.first(), mention.last());
        String word = text.foldedAt(mention.first());
        String form = "form " + mention.form();
        String common = "tag " + (COMMON.contains(mention.tag()) ? mention.tag() : "other");
        features.add(form).add(common).add("of " + mention.tag()).add("word " + word);
        features.add("ending " + word.substring(Math.max(0, word.length() - LENGTH_OF_ENDING)));
        features.add("capital "
                + Character.isUpperCase(
                        text.get(mention.first()).span().in(text.original()).charAt(0))
                + (mention.first() == 0));
        for (int i = 1; i <= NEAR; i++) {
            features.add(common + " -" + i + " " + features.wordAt(mention.first() - i));
            features.add(common + " +" + i + " " + features.wordAt(mention.last() + i));
        }
        features.add(form + " -1 " + features.wordAt(mention.first() - 1));
        features.add(form + " +1 " + features.wordAt(mention.last() + 1));
        boolean isSaid = said.contains(mention.first()) || said.contains(mention.last());
        features.add("grammar " + isSaid).add("grammar " + isSaid + " " + form).add("grammar " + isSaid + " " + common);
        addOthers(mention, all, text, features);
        return features.toArray();
    }

    private static void addOthers(
            LanguageMention mention, List<LanguageMention> all, TypedText text, MentionFeatures features) {
        int at = all.indexOf(mention);
        features.add("of " + Math.min(MAX_COUNT, all.size())).add("index " + Math.min(MAX_COUNT, at));
        if (at > 0) {
            features.add("from previous " + between(all.get(at - 1).last(), mention.first(), text));
        }
        if (at + 1 < all.size()) {
            features.add("to next " + between(mention.last(), all.get(at + 1).first(), text));
        }
        features.add("again "
                + all.stream().anyMatch(other -> other != mention && other.tag().equals(mention.tag())));
    }

    private static String between(int from, int to, TypedText text) {
        return to - from > MAX_GAP
                ? "far"
                : text.textAfter(from).strip()
                        + IntStream.range(from + 1, to).mapToObj(text::foldedAt).collect(Collectors.joining(" "));
    }
}
