package brussels.repere.understanding.arbiter;

import brussels.repere.understanding.words.TypedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** What a grammar says of a text, which others weigh claim by claim. Used by one thread. */
public final class SaidClaims {

    private final List<Claim> left = new ArrayList<>();
    private final Set<Integer> words;

    private SaidClaims(List<Claim> claims) {
        left.addAll(claims);
        words = claims.stream().flatMap(claim -> claim.words().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** @param grammar adds the claims of a text to a list */
    public static SaidClaims of(TypedText text, BiConsumer<TypedText, List<Claim>> grammar) {
        List<Claim> claims = new ArrayList<>();
        grammar.accept(text, claims);
        return new SaidClaims(claims);
    }

    /** Returns the indexes of all words that it claims, also of claims that were taken. */
    public Set<Integer> words() {
        return words;
    }

    /** Takes the first claim that has one of two words. */
    public Optional<Claim> take(int first, int last) {
        Optional<Claim> found = left.stream()
                .filter(claim -> claim.words().contains(first) || claim.words().contains(last))
                .findFirst();
        found.ifPresent(left::remove);
        return found;
    }

    /** Returns those that nobody took. */
    public List<Claim> left() {
        return List.copyOf(left);
    }
}
