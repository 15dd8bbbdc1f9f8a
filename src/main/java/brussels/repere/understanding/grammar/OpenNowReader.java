package brussels.repere.understanding.grammar;

import brussels.repere.understanding.arbiter.Claim;
import brussels.repere.understanding.reading.Reading.Kind;
import brussels.repere.understanding.reading.Reading.Part;
import brussels.repere.understanding.reading.Span;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.WordLists;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads "ouvert" and "open" beside a need as a wish for what is open now: "pharmacie ouverte près de la gare", "apotheek die nu open is".
 * Where a time is named, that time is meant; and what is open to somebody ("ouvert à tous") says nothing of hours. Immutable, safe for
 * use by several threads.
 */
public final class OpenNowReader {

    private static final double WEIGHT = 4;
    private static final Set<String> OPEN = WordLists.get("time.is-open");
    /** May stand between a need and the word: "pharmacie qui est ouverte". */
    private static final Set<String> LINKS = WordLists.get("time.open-links");
    /** After the word they say for whom or for what: "ouvert à tous", "open voor iedereen". */
    private static final Set<String> FOR_WHOM = WordLists.get("time.open-for");
    /** Beside these it is no matter of hours: "aide en milieu ouvert". */
    private static final Set<String> OTHER_SENSE = WordLists.get("time.open-otherwise");

    /**
     * @param claims of needs and times
     * @param beside receives a claim for each such word; it holds beside a need whose phrase has the same word, as "pharmacie ouverte"
     */
    public void read(TypedText text, List<Claim> claims, List<Claim> beside) {
        if (claims.stream().anyMatch(claim -> isOf(Kind.TIME, claim))) {
            return;
        }
        for (int at = 0; at < text.size(); at++) {
            if (OPEN.contains(text.foldedAt(at)) && saysHours(at, text)) {
                if (isNeed(skipLinks(at - 1, text), claims) || isNeed(at + 1, claims)) {
                    Span span = text.span(at, at + 1);
                    beside.add(new Claim(
                            Part.fact(Kind.TIME, span, span.in(text.original()), "now"),
                            new TreeSet<>(Set.of(at)),
                            WEIGHT));
                }
            }
        }
    }

    private static boolean saysHours(int at, TypedText text) {
        return !FOR_WHOM.contains(text.foldedAt(at + 1))
                && !FOR_WHOM.contains(text.foldedAt(at + 2))
                && !OTHER_SENSE.contains(text.foldedAt(at + 1))
                && (at == 0 || !OTHER_SENSE.contains(text.foldedAt(at - 1)));
    }

    private static int skipLinks(int from, TypedText text) {
        int at = from;
        while (at >= 0 && LINKS.contains(text.foldedAt(at))) {
            at--;
        }
        return at;
    }

    private static boolean isNeed(int at, List<Claim> claims) {
        return claims.stream()
                .anyMatch(claim -> isOf(Kind.NEED, claim) && claim.words().contains(at));
    }

    private static boolean isOf(Kind kind, Claim claim) {
        return claim.part() != null && claim.part().kind() == kind;
    }
}
