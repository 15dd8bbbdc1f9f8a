package brussels.repere.understanding;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geocoding.gazetteer.Gazetteer;
import brussels.repere.understanding.arbiter.Claim;
import brussels.repere.understanding.arbiter.ClaimArbiter;
import brussels.repere.understanding.distress.DistressReader;
import brussels.repere.understanding.distress.UrgentHelp;
import brussels.repere.understanding.grammar.FactReader;
import brussels.repere.understanding.grammar.NeedsOfAge;
import brussels.repere.understanding.grammar.OpenNowReader;
import brussels.repere.understanding.grammar.SenderReader;
import brussels.repere.understanding.likelihood.EstimateReader;
import brussels.repere.understanding.likelihood.LikelyNeedReader;
import brussels.repere.understanding.likelihood.LikelyNeeds;
import brussels.repere.understanding.likelihood.NeedJudge;
import brussels.repere.understanding.likelihood.RelatedTerms;
import brussels.repere.understanding.reading.Certainty;
import brussels.repere.understanding.reading.Reading;
import brussels.repere.understanding.reading.Reading.Kind;
import brussels.repere.understanding.reading.Reading.Part;
import brussels.repere.understanding.statistics.ClauseKindEstimator;
import brussels.repere.understanding.statistics.NeedEstimator;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads what people write, from one word to an e-mail: what they need and what they refuse, for whom, where, when, in which
 * language, and what was not understood. Immutable, safe for use by several threads.
 */
public final class TextReader {

    /** The longest text that is read. */
    public static final int MAX_LENGTH = 2_000;

    private final NeedReader needs;
    private final PlaceReader places;
    private final UnreadWordsReader unread;
    private final NeedJudge judge;
    private final LikelyNeedReader likelyNeeds;
    private final EstimateReader questions;
    private final NeedEstimator estimator;
    private final ClauseKindEstimator clauseKinds;
    private final DistressReader distress;
    private final AgeJudge ages;
    private final LanguageJudge languages = new LanguageJudge();
    private final FactReader facts = new FactReader();
    private final OpenNowReader openNow = new OpenNowReader();
    private final RefusalJudge refusals = new RefusalJudge();
    private final TopicReader topics = new TopicReader();
    private final SenderReader senders = new SenderReader();
    private final NeedSelection selection = new NeedSelection();
    private final NeedsOfAge ofAge = new NeedsOfAge();

    private TextReader(
            NeedReader needs,
            PlaceReader places,
            UnreadWordsReader unread,
            NeedJudge judge,
            LikelyNeedReader likelyNeeds,
            EstimateReader questions,
            NeedEstimator estimator,
            ClauseKindEstimator clauseKinds,
            DistressReader distress,
            AgeJudge ages) {
        this.needs = needs;
        this.places = places;
        this.unread = unread;
        this.judge = judge;
        this.likelyNeeds = likelyNeeds;
        this.questions = questions;
        this.estimator = estimator;
        this.clauseKinds = clauseKinds;
        this.distress = distress;
        this.ages = ages;
    }

    /** Returns a reader of the words of a taxonomy and the places of a gazetteer, by the clock. */
    public static TextReader of(Taxonomy taxonomy, Gazetteer gazetteer) {
        return of(taxonomy, gazetteer, new BrusselsClock());
    }

    /** @param clock tells how old is who was born in some year */
    public static TextReader of(Taxonomy taxonomy, Gazetteer gazetteer, BrusselsClock clock) {
        NeedVocabulary vocabulary = new NeedVocabulary(taxonomy);
        DistressReader distress = new DistressReader();
        RelatedTerms related = new RelatedTerms(taxonomy);
        return new TextReader(
                new NeedReader(taxonomy, vocabulary, distress.vocabulary()),
                new PlaceReader(gazetteer),
                new UnreadWordsReader(vocabulary),
                new NeedJudge(),
                new LikelyNeedReader(related, vocabulary::estimatesOf),
                new EstimateReader(vocabulary::estimatesOf),
                new NeedEstimator(),
                new ClauseKindEstimator(),
                distress,
                new AgeJudge(clock::today));
    }

    /** Returns a reader with the same words and other places. */
    TextReader on(Gazetteer gazetteer) {
        return new TextReader(
                needs,
                new PlaceReader(gazetteer),
                unread,
                judge,
                likelyNeeds,
                questions,
                estimator,
                clauseKinds,
                distress,
                ages);
    }

    /** Returns whether another reader, of whatever generation of the data, reads every text as this one does. */
    public boolean readsLike(TextReader other) {
        return needs == other.needs && places.readsLike(other.places);
    }

    /**
     * Reads a text of at most {@link #MAX_LENGTH} characters; what follows is the affair of the caller.
     *
     * @param without the ids of parts that are switched off, in lower case; these words are read otherwise, those of {@code words:…} not
     *     at all
     * @param readsPlaces whether words may be places: not if the question has a place besides its words
     */
    public Reading read(String text, Set<String> without, boolean readsPlaces) {
        return read(text, without, readsPlaces, topics::read, true);
    }

    /** Reads a name, which speaks of what it names: "Centre de prévention des violences" is for those who suffer them. */
    public Reading readName(String name) {
        return read(name, Set.of(), true, typed -> TopicReader.Topics.NONE, false);
    }

    /** @param estimates whether the words around a need say how likely it is meant: in a sentence, and not in a name */
    private Reading read(
            String text,
            Set<String> without,
            boolean readsPlaces,
            Function<TypedText, TopicReader.Topics> topicsOf,
            boolean estimates) {
        TypedText typed = needs.analyzer().analyze(text);
        Set<Integer> careOf = CareOfWords.find(typed);
        List<Claim> claims = new ArrayList<>();
        needs.read(typed, claims);
        ages.read(typed, claims);
        facts.read(typed, claims);
        if (readsPlaces) {
            places.read(typed, careOf, claims);
        }
        Set<Integer> struck = StruckWords.find(typed, without, Kind.WORDS);
        struck.addAll(careOf);
        claims.removeIf(claim -> isOff(claim, typed, without, struck));
        List<Claim> spoken = new ArrayList<>();
        languages.read(typed, spoken);
        openNow.read(typed, claims, spoken);
        spoken.removeIf(claim -> isOff(claim, typed, without, struck));
        List<Claim> held = ClaimArbiter.settle(claims, spoken);
        TopicReader.Topics about = topicsOf.apply(typed);
        Map<SortedSet<Integer>, RefusalJudge.Verdict> verdicts =
                refusals.judge(listNeeds(held), typed, estimates && struck.isEmpty());
        List<Part> parts = listParts(held, typed, about, verdicts, without);
        LikelyNeeds likely =
                new LikelyNeeds(estimator, clauseKinds, typed, listNotAsked(held, typed, verdicts, without, struck));
        parts = selection.select(estimates ? judge.judge(parts, typed, likely) : parts, typed.size());
        List<DistressReader.DistressSign> signs = distress.read(typed, about::isAbout, listSayings(held));
        parts.addAll(unread.read(typed, held, without, struck));
        if (estimates && !about.isTopic()) {
            likelyNeeds.read(typed, likely, without, parts);
        }
        UrgentHelp.add(signs, needs::listKnown, typed, without, parts);
        questions.read(typed, likely, without, parts);
        parts.sort(Comparator.comparingInt(part -> part.span().start()));
        return new Reading(
                List.copyOf(ofAge.fit(parts, needs::isKnown)),
                signs.stream().map(sign -> sign.need().code()).toList());
    }

    /** Returns whether a claim is switched off, or has no word left but function words. */
    private static boolean isOff(Claim claim, TypedText typed, Set<String> without, Set<Integer> struck) {
        return claim.part() != null && without.contains(claim.part().id())
                || claim.words().stream().anyMatch(struck::contains)
                        && claim.words().stream()
                                .allMatch(word ->
                                        struck.contains(word) || typed.get(word).role() == TypedWord.Role.FUNCTION);
    }

    /** Returns what the claims that hold mean in their sentences: what is refused, and what is only spoken about. */
    private List<Part> listParts(
            List<Claim> held,
            TypedText typed,
            TopicReader.Topics about,
            Map<SortedSet<Integer>, RefusalJudge.Verdict> verdicts,
            Set<String> without) {
        List<Part> parts = new ArrayList<>();
        boolean hasPlace =
                held.stream().anyMatch(claim -> isPlace(claim) && !senders.isPlaceOfSender(claim.words(), typed));
        for (Claim claim : held) {
            Part part = claim.part();
            boolean isNeed = part != null && part.kind() == Kind.NEED;
            if (part == null
                    || isNeed && senders.isOfSender(claim.words(), typed)
                    || hasPlace && isPlace(claim) && senders.isPlaceOfSender(claim.words(), typed)) {
                continue;
            }
            if (isNeed && about.isTopic() && claim.words().stream().noneMatch(about.words()::contains)) {
                part = part.with(Certainty.PERHAPS);
            }
            Part inText = isNeed ? judge(part, verdicts.get(claim.words())) : part;
            if (!without.contains(inText.id())) {
                parts.add(inText);
            }
        }
        return parts;
    }

    private static List<SortedSet<Integer>> listNeeds(List<Claim> held) {
        return held.stream()
                .filter(claim -> claim.part() != null && claim.part().kind() == Kind.NEED)
                .map(Claim::words)
                .toList();
    }

    private static Part judge(Part need, RefusalJudge.Verdict verdict) {
        return switch (verdict) {
            case WANTED -> need;
            case DOUBTFUL -> need.with(Certainty.PERHAPS);
            case REFUSED -> need.refused();
        };
    }

    private static boolean isPlace(Claim claim) {
        return claim.part() != null && claim.part().kind() == Kind.PLACE;
    }

    /** Returns the indexes of the words that ask for nothing: what is refused, who writes, and what is switched off. */
    private Set<Integer> listNotAsked(
            List<Claim> held,
            TypedText typed,
            Map<SortedSet<Integer>, RefusalJudge.Verdict> verdicts,
            Set<String> without,
            Set<Integer> struck) {
        Set<Integer> words = new HashSet<>(struck);
        words.addAll(StruckWords.find(typed, without, Kind.NEED));
        held.stream()
                .filter(claim -> claim.part() != null && claim.part().kind() == Kind.NEED)
                .filter(claim -> senders.isOfSender(claim.words(), typed)
                        || verdicts.get(claim.words()) == RefusalJudge.Verdict.REFUSED)
                .forEach(claim -> words.addAll(claim.words()));
        Set<Integer> claimed =
                held.stream().flatMap(claim -> claim.words().stream()).collect(Collectors.toSet());
        typed.words().stream()
                .filter(word -> word.role() == TypedWord.Role.MEANING && !claimed.contains(word.index()))
                .map(TypedWord::index)
                .filter(word -> refusals.isRefusedByGrammar(new TreeSet<>(Set.of(word)), typed))
                .forEach(words::add);
        return words;
    }

    /** Returns the indexes of the words that are sayings, and mean nothing of what they say. */
    private static Set<Integer> listSayings(List<Claim> held) {
        return held.stream()
                .filter(claim -> claim.part() == null)
                .flatMap(claim -> claim.words().stream())
                .collect(Collectors.toSet());
    }
}
