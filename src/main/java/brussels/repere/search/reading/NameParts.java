package brussels.repere.search.reading;

import brussels.repere.search.reading.Meaning.How;
import brussels.repere.text.Compounds;
import brussels.repere.text.NearKeys;
import brussels.repere.text.Stems;
import brussels.repere.text.Stems.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names of terms, official and others, by the words in them. A word that few names have says more than one that many
 * have. Immutable, safe for use by several threads.
 */
final class NameParts {

    /** More than this a person does not choose from. */
    private static final int MOST = 8;
    /** A name must hold this share of what the words say: one word of three that say as much is not enough. */
    private static final double LEAST_SHARE = 0.6;
    /** But for the last digits. */
    private static final double WHOLE = 0.999;
    /** What comes far behind the best is another matter. */
    private static final double LEAST_OF_BEST = 0.75;

    /** Words that more names have than this do not make a need of themselves: "social", "aide". */
    private static final int COMMON = 40;

    private static final int ONE_SLIP_FROM = 6;

    /** That something is missing is a need only together with what it is. */
    private static final Set<String> LACKING = stems(Stems.of("sans zonder"));

    /** When, and to go or come, is no need: nor is it a slip of a key in one, as "demain" in "domaine". */
    private static final Set<String> WHEN_AND_WHERE = stems(Stems.of(
            "demain aujourd hui hier soir maintenant quand où aller va vais venir chez morgen vandaag vanavond gisteren nu"
                    + " wanneer waar gaan ga gaat komen kom komt"));

    private final NearKeys near;
    /** Each once, though several words may stand for it: what is there twice says no more. */
    private final Set<Name> names = new HashSet<>();

    private final Map<String, List<Name>> byStem = new HashMap<>();

    private record Name(String termId, String name, Set<String> stems) {}

    private record Scored(Name name, double share, double fill) {}

    NameParts(List<Meaning> phrases) {
        phrases.stream()
                .filter(phrase -> phrase.termId() != null)
                .forEach(phrase -> add(phrase.termId(), phrase.phrase()));
        Set<String> stems = Set.copyOf(byStem.keySet());
        stems.forEach(stem -> Compounds.parts(stem, part -> !part.equals(stem) && stems.contains(part))
                .forEach(part -> addAll(part, byStem.get(stem))));
        near = new NearKeys(byStem.keySet());
    }

    private void addAll(String stem, List<Name> more) {
        List<Name> there = byStem.get(stem);
        more.stream().filter(name -> !there.contains(name)).forEach(there::add);
    }

    private void add(String termId, String text) {
        Name name = new Name(termId, text, stems(Stems.of(text)));
        if (!names.add(name)) {
            return;
        }
        name.stems().forEach(stem -> byStem.computeIfAbsent(stem, none -> new ArrayList<>())
                .add(name));
    }

    /** The same; where no name has it, its parts, or else the nearest that some name has. */
    private List<String> known(String stem) {
        if (byStem.containsKey(stem) || WHEN_AND_WHERE.contains(stem)) {
            return List.of(stem);
        }
        List<String> parts = Compounds.parts(stem, byStem::containsKey);
        if (!parts.isEmpty() || stem.length() < ONE_SLIP_FROM) {
            return parts.isEmpty() ? List.of(stem) : parts;
        }
        List<String> nearest = near.to(stem, 1).keys();
        return List.of(nearest.isEmpty() ? stem : nearest.get(0));
    }

    private static Set<String> stems(List<Word> words) {
        return words.stream().filter(word -> !word.isEmpty()).map(Word::stem).collect(Collectors.toSet());
    }

    /** Terms whose names have all of these words. */
    List<Meaning> withAll(List<Word> words) {
        Set<String> wanted = known(stems(words));
        boolean all = wanted.stream().allMatch(byStem::containsKey);
        return all ? atLeast(WHOLE, wanted) : List.of();
    }

    /**
     * Terms whose names have these words in them, those that have most of them first. None if most words are in no name: the
     * one that happens to be in some is not what is asked for.
     */
    List<Meaning> of(List<Word> words) {
        Set<String> said = stems(words);
        said.removeAll(WHEN_AND_WHERE);
        long understood = said.stream()
                .filter(stem -> known(stem).stream().anyMatch(byStem::containsKey))
                .count();
        return understood * 2 < said.size() ? List.of() : atLeast(LEAST_SHARE, known(said));
    }

    private Set<String> known(Set<String> stems) {
        return stems.stream().flatMap(stem -> known(stem).stream()).collect(Collectors.toSet());
    }

    private List<Meaning> atLeast(double share, Set<String> wanted) {
        Map<Name, Double> said = new HashMap<>();
        Set<Name> telling = new HashSet<>();
        double all = 0;
        for (String stem : wanted) {
            // A word that no name has says nothing here: it may be part of somebody's own name.
            if (byStem.containsKey(stem)) {
                double weight = weight(stem);
                all += weight;
                byStem.get(stem).forEach(name -> said.merge(name, weight, Double::sum));
                if (!PersonWords.has(stem) && !LACKING.contains(stem)) {
                    telling.addAll(byStem.get(stem));
                }
            }
        }
        // Who somebody is, is no need, however few names speak of it.
        said.keySet().retainAll(telling);
        double whole = all;
        if (whole < weightOf(COMMON)) {
            return List.of();
        }
        List<Scored> scored = said.entrySet().stream()
                .map(entry -> new Scored(entry.getKey(), entry.getValue() / whole, fill(entry.getKey(), wanted)))
                .filter(each -> each.share() >= share)
                .sorted(Comparator.comparingDouble(Scored::share)
                        .thenComparingDouble(Scored::fill)
                        .reversed()
                        .thenComparing(each -> each.name().termId()))
                .toList();
        if (scored.isEmpty()) {
            return List.of();
        }
        double best = scored.get(0).share();
        return scored.stream()
                .filter(each -> each.share() >= best * LEAST_OF_BEST)
                .map(each -> new Meaning(each.name().termId(), each.name().name(), How.PART))
                .collect(Collectors.toMap(Meaning::termId, each -> each, (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .limit(MOST)
                .toList();
    }

    private double weight(String stem) {
        return weightOf(byStem.get(stem).size());
    }

    /** What a word says that so many names have. */
    private double weightOf(int count) {
        return Math.log(1 + (double) names.size() / (1 + count));
    }

    /** How much of the name the words are: "médiation familiale" is more of a short name than of a long one. */
    private static double fill(Name name, Set<String> wanted) {
        return (double) name.stems().stream().filter(wanted::contains).count()
                / name.stems().size();
    }
}
