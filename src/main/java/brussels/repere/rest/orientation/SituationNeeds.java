package brussels.repere.rest.orientation;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.orientation.situation.SituationNeed;
import brussels.repere.rest.services.request.ParsedNeed;
import brussels.repere.search.question.SearchIntent;
import brussels.repere.search.question.SearchIntentFactory;
import brussels.repere.text.Lang;
import brussels.repere.understanding.distress.UrgentNeed;
import brussels.repere.understanding.distress.UrgentNeeds;
import brussels.repere.understanding.reading.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The needs of a situation, from what was read. A need that is met by whoever meets another, narrower one is not a need of its own; of two
 * that mean the same, the first stays.
 */
record SituationNeeds(Taxonomy taxonomy, List<String> distress, Lang lang) {

    /** Who asks where to sleep asks for tonight. */
    private static final String SHELTER = "shelter";

    private static final int MAX_POSSIBLE = 4;
    private static final int MAX_MEANINGS_OF_POSSIBLE = 2;

    List<SituationNeed> list(List<ParsedNeed> parsed) {
        List<SituationNeed> all =
                parsed.stream().flatMap(need -> needsOf(need).stream()).toList();
        List<SituationNeed> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            int position = i;
            boolean covered = IntStream.range(0, all.size())
                    .filter(other -> other != position)
                    .anyMatch(other -> isMetBy(all.get(position), all.get(other), other < position));
            if (!covered) {
                kept.add(all.get(i));
            }
        }
        return kept;
    }

    /** Returns what was only perhaps meant, in each of its likeliest meanings, unless whoever meets one of the others meets it too. */
    List<SituationNeed> listPossible(List<ParsedNeed> parsed, List<SituationNeed> others) {
        List<SituationNeed> possible = new ArrayList<>();
        parsed.stream()
                .filter(need -> !need.isTerm())
                .flatMap(need -> need.reading().partsOf(Reading.Kind.NEED))
                .filter(part -> part.isUnderstood() && !part.isSure())
                .limit(MAX_POSSIBLE)
                .flatMap(part -> part.meanings().stream()
                        .limit(MAX_MEANINGS_OF_POSSIBLE)
                        .map(meaning -> part.withMeanings(List.of(meaning))))
                .filter(Reading.Part::isUnderstood)
                .map(part -> need(part.id(), part.text(), SearchIntentFactory.createNeed(part)))
                .filter(need -> Stream.concat(others.stream(), possible.stream())
                        .noneMatch(other -> isMetBy(need, other, true)))
                .forEach(possible::add);
        return possible;
    }

    /** Returns those that mean nothing known, as they were given. */
    static List<String> listNotUnderstood(List<ParsedNeed> parsed) {
        return parsed.stream()
                .filter(need -> need.intent().needs().isEmpty())
                .map(ParsedNeed::text)
                .toList();
    }

    private List<SituationNeed> needsOf(ParsedNeed parsed) {
        if (parsed.isTerm()) {
            String name = taxonomy.find(parsed.text())
                    .map(term -> term.name().in(lang))
                    .orElse(parsed.text());
            return List.of(need(parsed.text(), name, parsed.intent().needs().get(0)));
        }
        return parsed.reading().listNeeded().stream()
                .filter(Reading.Part::isUnderstood)
                .map(part -> need(part.id(), part.text(), SearchIntentFactory.createNeed(part)))
                .toList();
    }

    private SituationNeed need(String id, String text, SearchIntent.Need meaning) {
        return new SituationNeed(id, text, meaning, isUrgent(meaning));
    }

    private boolean isUrgent(SearchIntent.Need need) {
        Set<String> terms = taxonomy.withAncestors(need.bestCategories());
        return UrgentNeeds.bundled().list().stream()
                .filter(kind -> distress.contains(kind.code()) || kind.code().equals(SHELTER))
                .anyMatch(kind -> names(kind, terms));
    }

    private static boolean names(UrgentNeed kind, Set<String> terms) {
        return kind.terms().stream().anyMatch(terms::contains)
                || kind.needs().stream().anyMatch(terms::contains);
    }

    /**
     * Returns whether whoever meets a second need meets the first too: in its first meaning, since another that its words may have as well
     * need not be meant.
     */
    private boolean isMetBy(SituationNeed first, SituationNeed second, boolean secondStandsBefore) {
        Set<String> wider = withAllBelow(
                first.meaning().meetingCategories().stream().limit(1).toList());
        Set<String> narrower = withAllBelow(second.meaning().meetingCategories());
        boolean areSame = first.meaning().equals(second.meaning());
        return areSame ? secondStandsBefore : wider.size() > narrower.size() && wider.containsAll(narrower);
    }

    private Set<String> withAllBelow(List<String> terms) {
        Set<String> all = new HashSet<>();
        terms.forEach(term -> all.addAll(taxonomy.withDescendants(term)));
        return all;
    }
}
