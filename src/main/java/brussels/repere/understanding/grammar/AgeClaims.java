package brussels.repere.understanding.grammar;

import brussels.repere.understanding.arbiter.Claim;
import brussels.repere.understanding.reading.Reading.Kind;
import brussels.repere.understanding.reading.Reading.Part;
import brussels.repere.understanding.reading.Span;
import brussels.repere.understanding.words.TypedText;
import java.util.List;

/** Claims words for an age. */
public final class AgeClaims {

    static final int MAX_AGE = 110;

    private static final double WEIGHT = 30;
    private static final double HUNDREDTHS = 100;

    private AgeClaims() {}

    /** Adds a claim of the words from one index to another, unless nobody is as old as that. */
    public static void add(double years, int from, int to, TypedText text, List<Claim> claims) {
        if (years <= 0 || years > MAX_AGE) {
            return;
        }
        double rounded = Math.round(years * HUNDREDTHS) / HUNDREDTHS;
        String value = rounded == Math.rint(rounded) ? String.valueOf((int) rounded) : String.valueOf(rounded);
        Span span = text.span(from, to);
        claims.add(Claim.ofRun(Part.fact(Kind.AGE, span, span.in(text.original()), value), from, to - 1, WEIGHT));
    }

    static boolean isAge(Claim claim) {
        return claim.part() != null && claim.part().kind() == Kind.AGE;
    }

    static boolean isClaimed(int word, List<Claim> claims) {
        return claims.stream().anyMatch(claim -> isAge(claim) && claim.words().contains(word));
    }
}
