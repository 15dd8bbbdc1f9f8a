package brussels.repere.understanding.grammar;

import brussels.repere.understanding.arbiter.Claim;
import brussels.repere.understanding.mention.DecadeWords;
import brussels.repere.understanding.mention.NumberWords;
import brussels.repere.understanding.words.TypedText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads ages that are told by their decade, as the lower bound: "la cinquantaine", "in de tachtig", "begin 30", "zestiger", "octogénaire", "60-plusser",
 * "+18". Immutable, safe for use by several threads.
 */
final class DecadeReader {

    private static final Set<String> PART_OF_DECADE = Set.of("begin", "eind", "midden", "debut", "fin", "mi");
    private static final Set<String> MEMBERS = Set.of("plusser", "plussers");
    private static final int MIN_DECADE = 20;
    private static final int DECADE = 10;
    private static final int MIN_AGE_OF_GROUP = 12;

    void read(TypedText text, List<Claim> claims) {
        for (int i = 0; i < text.size(); i++) {
            OptionalInt years = years(i, text);
            if (years.isPresent() && !AgeClaims.isClaimed(i, claims)) {
                AgeClaims.add(years.getAsInt(), i, i + 1, text, claims);
            }
        }
    }

    private static OptionalInt years(int at, TypedText text) {
        String word = text.foldedAt(at);
        Optional<Integer> generation = DecadeWords.findGeneration(word);
        if (generation.isPresent()) {
            return OptionalInt.of(generation.get());
        }
        if (word.matches("\\d{2}plussers?")) {
            return OptionalInt.of(Integer.parseInt(word.substring(0, 2)));
        }
        return word.matches("\\d{2}") ? ofNumber(Integer.parseInt(word), at, text) : ofWord(word, at, text);
    }

    private static OptionalInt ofNumber(int number, int at, TypedText text) {
        String before = text.foldedAt(at - 1);
        boolean isDecade = number >= MIN_DECADE
                && number % DECADE == 0
                && !AgeContext.isAmount(at, text)
                && (PART_OF_DECADE.contains(before) && AgeContext.isEndOfClause(at, text)
                        || before.equals("de") && text.foldedAt(at - 2).equals("in"))
                && AgeContext.hasPersonInClauseBefore(at, text);
        boolean isGroup = number >= MIN_AGE_OF_GROUP
                && (at > 0 && text.textAfter(at - 1).endsWith("+") && AgeContext.isEndOfClause(at, text)
                        || MEMBERS.contains(text.foldedAt(at + 1)));
        return isDecade || isGroup ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private static OptionalInt ofWord(String word, int at, TypedText text) {
        String before = text.foldedAt(at - 1);
        boolean isFrench = word.endsWith("aine") && Set.of("la", "sa", "ma").contains(before);
        boolean isDutch = word.endsWith("iger")
                || word.endsWith("ig") && (Set.of("de", "voor").contains(before) || PART_OF_DECADE.contains(before));
        if (!isFrench && !isDutch) {
            return OptionalInt.empty();
        }
        String stem = isFrench
                ? word.substring(0, word.length() - "aine".length())
                : word.endsWith("iger") ? word.substring(0, word.length() - "er".length()) : word;
        OptionalInt number = NumberWords.parse(stem);
        return number.isEmpty() && isFrench ? NumberWords.parse(stem + "e") : number;
    }
}
