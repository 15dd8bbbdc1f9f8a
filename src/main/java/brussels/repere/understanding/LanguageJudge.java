package brussels.repere.understanding;

import brussels.repere.understanding.arbiter.Claim;
import brussels.repere.understanding.arbiter.SaidClaims;
import brussels.repere.understanding.grammar.LanguageReader;
import brussels.repere.understanding.mention.LanguageMention;
import brussels.repere.understanding.mention.LanguageMentions;
import brussels.repere.understanding.reading.Reading.Kind;
import brussels.repere.understanding.reading.Reading.Part;
import brussels.repere.understanding.reading.Span;
import brussels.repere.understanding.statistics.LanguageEstimator;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord.Role;
import brussels.repere.understanding.words.WordLists;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says which languages that a text names are spoken or asked for, and not learnt, not spoken, or of people and things: where that is likely, by
 * what the grammar of languages says and all that stands around them, as learnt from texts ({@code src/docs/UNDERSTANDING.md} has how often that is right).
 * Immutable, safe for use by several threads.
 */
final class LanguageJudge {

    /** What the grammar says is plain: of the two, it errs less on plain questions, the model on all others. */
    private static final double MIN_LIKELY_OF_SAID = 0.33;

    private static final double MIN_LIKELY = 0.67;
    /** Keywords have nothing around them that could say otherwise: "psychologue arabe molenbeek". */
    private static final int MAX_KEYWORDS = 6;

    private static final Set<String> PERSONS = WordLists.get("age.person");
    private static final double WEIGHT = 24;

    private final LanguageReader grammar = new LanguageReader();
    private final LanguageMentions finder = new LanguageMentions();
    private final LanguageEstimator estimator = new LanguageEstimator();

    /** Adds a claim for each language. */
    void read(TypedText text, List<Claim> claims) {
        SaidClaims said = SaidClaims.of(text, grammar::read);
        double leastOfSaid = areKeywords(text) ? 0 : MIN_LIKELY_OF_SAID;
        List<LanguageMention> mentions = finder.find(text);
        for (LanguageMention mention : mentions) {
            Optional<Claim> ofGrammar = said.take(mention.first(), mention.last());
            double least = ofGrammar.isPresent() ? leastOfSaid : MIN_LIKELY;
            if (estimator.estimate(mention, mentions, said.words(), text) >= least) {
                claims.add(ofGrammar.orElseGet(() -> claim(mention, text)));
            }
        }
        claims.addAll(said.left());
    }

    private static boolean areKeywords(TypedText text) {
        return text.size() <= MAX_KEYWORDS
                && text.words().stream().noneMatch(word -> word.role() == Role.KIN || PERSONS.contains(word.folded()));
    }

    private static Claim claim(LanguageMention mention, TypedText text) {
        Span span = text.span(mention.first(), mention.last() + 1);
        return Claim.ofRun(
                Part.fact(Kind.LANGUAGE, span, span.in(text.original()), mention.tag()),
                mention.first(),
                mention.last(),
                WEIGHT);
    }
}
