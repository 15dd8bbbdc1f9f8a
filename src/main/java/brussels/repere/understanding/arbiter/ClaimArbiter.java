package brussels.repere.understanding.arbiter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Settles which of several readings hold, so that no word is read twice: the one with the most weight first, which the longer
 * and surer ones have; of equals, the one that begins first. Words between the words of a reading are free for others.
 */
public final class ClaimArbiter {

    private static final Comparator<Claim> STRONGEST_FIRST = Comparator.comparingDouble(Claim::weight)
            .reversed()
            .thenComparing(claim -> claim.words().first())
            .thenComparing(claim -> claim.words().last());

    private ClaimArbiter() {}

    /**
     * Returns the claims that hold, in the order of the text.
     *
     * @param claims no two of which may share a word
     * @param others which hold beside them, though not beside one another: a language is spoken, whatever an interpreter of it is
     *     needed for
     */
    public static List<Claim> settle(List<Claim> claims, List<Claim> others) {
        List<Claim> held = new ArrayList<>(settle(others));
        Set<Integer> spoken = new HashSet<>();
        held.forEach(claim -> spoken.addAll(claim.words()));
        // A need that has no other words than the name of a language is no need.
        settle(claims).stream()
                .filter(claim -> !spoken.containsAll(claim.words()))
                .forEach(held::add);
        held.sort(Comparator.comparing(claim -> claim.words().first()));
        return held;
    }

    private static List<Claim> settle(List<Claim> claims) {
        Set<Integer> taken = new HashSet<>();
        List<Claim> held = new ArrayList<>();
        for (Claim claim : claims.stream().sorted(STRONGEST_FIRST).toList()) {
            if (claim.words().stream().noneMatch(taken::contains)) {
                taken.addAll(claim.words());
                held.add(claim);
            }
        }
        return held;
    }
}
