package brussels.repere.understanding;

import brussels.repere.understanding.arbiter.Claim;
import brussels.repere.understanding.arbiter.SaidClaims;
import brussels.repere.understanding.grammar.AgeClaims;
import brussels.repere.understanding.grammar.AgeReader;
import brussels.repere.understanding.mention.AgeMention;
import brussels.repere.understanding.mention.AgeMention.Form;
import brussels.repere.understanding.mention.AgeMentions;
import brussels.repere.understanding.statistics.AgeEstimator;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.WordLists;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Says which numbers are ages of those whom a text is about: where that is likely, by what the grammar of ages says and all that stands around
 * them, as learnt from texts with ages, durations, prices, floors ({@code src/docs/UNDERSTANDING.md} has how often that is right). What the
 * grammar says of words that hold no number stays. Immutable, safe for use by several threads.
 */
final class AgeJudge {

    private static final double MIN_LIKELY = 0.5;
    /** What the grammar says is plain: of the two, it errs less on plain sentences, the model on all others. */
    private static final double MIN_LIKELY_OF_SAID = 0.2;

    /** Of births the grammar knows all signs, and a year without one is mostly another year. */
    private static final Set<Form> OF_BIRTH = Set.of(Form.YEAR_OF_BIRTH, Form.DATE_OF_BIRTH);

    private static final Set<String> BORN = WordLists.get("age.born");

    /** Whoever is nearly 18 is 17; of months nobody says it so. */
    private static final Set<String> NEARLY = WordLists.get("age.nearly");

    private static final int MIN_YEARS_OF_NEARLY = 10;

    private final AgeEstimator estimator = new AgeEstimator();
    private final AgeReader grammar;
    private final Supplier<LocalDate> today;

    /** @param today the current day in Brussels, for births */
    AgeJudge(Supplier<LocalDate> today) {
        this.grammar = new AgeReader(today);
        this.today = today;
    }

    /** Adds a claim for each age. */
    void read(TypedText text, List<Claim> claims) {
        SaidClaims said = SaidClaims.of(text, grammar::read);
        List<AgeMention> mentions = AgeMentions.find(text, today.get());
        for (AgeMention mention : mentions) {
            Optional<Claim> ofGrammar = said.take(mention.first(), mention.last());
            boolean isBirth =
                    ofGrammar.filter(claim -> isBirth(mention, claim, text)).isPresent();
            double least = ofGrammar.isPresent() ? MIN_LIKELY_OF_SAID : MIN_LIKELY;
            if (isBirth || estimator.estimate(mention, mentions, said.words(), text) >= least) {
                add(mention, ofGrammar, text, claims);
            }
        }
        claims.addAll(said.left());
    }

    /** "Nés il y a trois semaines" is one as well. */
    private static boolean isBirth(AgeMention mention, Claim ofGrammar, TypedText text) {
        return OF_BIRTH.contains(mention.form())
                || BORN.contains(text.foldedAt(ofGrammar.words().first()));
    }

    private static void add(AgeMention mention, Optional<Claim> ofGrammar, TypedText text, List<Claim> claims) {
        boolean isNearly =
                mention.years() >= MIN_YEARS_OF_NEARLY && NEARLY.contains(text.foldedAt(mention.first() - 1));
        if (isNearly) {
            AgeClaims.add(mention.years() - 1, mention.first() - 1, mention.last() + 1, text, claims);
        } else {
            ofGrammar.ifPresentOrElse(
                    claims::add,
                    () -> AgeClaims.add(mention.years(), mention.first(), mention.last() + 1, text, claims));
        }
    }
}
