package brussels.repere.understanding.grammar;

import brussels.repere.understanding.arbiter.Claim;
import brussels.repere.understanding.words.TypedText;
import java.util.List;
import java.util.Set;

/** Drops ages that somebody had: "il a fait un infarctus à 58 ans, il en a 63", "ik was 16 toen ik begon, nu 33". */
final class PastAges {

    private static final Set<String> WAS = Set.of("avait", "avais", "etait", "was", "had");

    private PastAges() {}

    static void drop(TypedText text, List<Claim> claims) {
        claims.removeIf(claim -> AgeClaims.isAge(claim) && isPast(claim, text, claims));
    }

    /** At an age at which something happened somebody no longer is, once another one is told after it. */
    private static boolean isPast(Claim claim, TypedText text, List<Claim> claims) {
        int first = claim.words().first();
        String before = text.foldedAt(first - 1);
        boolean hasHappened = before.equals("a") && isWithAccent(first - 1, text) || WAS.contains(before);
        return hasHappened && claims.stream().anyMatch(other -> AgeClaims.isAge(other) && isLater(other, claim));
    }

    private static boolean isLater(Claim other, Claim claim) {
        return other.words().first() > claim.words().first()
                && Double.parseDouble(other.part().value())
                        > Double.parseDouble(claim.part().value());
    }

    private static boolean isWithAccent(int at, TypedText text) {
        return text.get(at).span().in(text.original()).contains("à");
    }
}
