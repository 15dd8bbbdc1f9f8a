package brussels.repere.rest.resources;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.rest.resources.ResourcesAnswer.ResourceReason;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How a resource meets what a question says that it is about. Immutable.
 *
 * @param score the higher the better
 * @param reasons one for each topic that it meets
 */
record ResourceMatch(int score, Set<ResourceReason> reasons) {

    private static final TranslationTable WORDS = TranslationTable.of("resources");

    /** How a topic is met, the best first. */
    private enum Way {
        NEED(40),
        NARROWER(32),
        TITLE(28),
        BROADER(16),
        PUBLISHER(14),
        KIND(12),
        ABOUT(8);

        private final int score;

        Way(int score) {
            this.score = score;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param term that the resource has; null where words met */
    private record Met(WantedTopic topic, Way way, String term) {

        /** What is only perhaps meant counts half. */
        int score() {
            return way == Way.NEED && !topic.sure() ? way.score / 2 : way.score;
        }
    }

    /**
     * Matches a resource. It has to meet a need that was understood, or, where none was, one of the words; the kind alone is
     * enough where it is all that was asked for: "guide deuil" is not about every guide.
     *
     * @return empty where it does not fit
     */
    static Optional<ResourceMatch> of(ResourceWords words, List<WantedTopic> wanted, Taxonomy taxonomy, Lang lang) {
        List<Met> met = new ArrayList<>();
        wanted.forEach(topic -> meet(topic, words).ifPresent(met::add));
        boolean asksNeed = wanted.stream().anyMatch(WantedTopic::isNeed);
        boolean fits = met.size() == wanted.size()
                || met.stream()
                        .anyMatch(one -> one.way() != Way.KIND
                                && (!asksNeed || one.topic().isNeed()));
        if (!fits) {
            return Optional.empty();
        }
        Set<ResourceReason> reasons = new LinkedHashSet<>();
        met.forEach(one -> reasons.add(reason(one, words, taxonomy, lang)));
        return Optional.of(new ResourceMatch(met.stream().mapToInt(Met::score).sum(), reasons));
    }

    private static Optional<Met> meet(WantedTopic topic, ResourceWords words) {
        List<String> needs = words.resource().content().needs();
        return findTerm(topic, Way.NEED, topic.needs(), needs)
                .or(() -> findTerm(topic, Way.NARROWER, topic.narrower(), needs))
                .or(() -> findWords(topic, Way.TITLE, words.inTitle()))
                .or(() -> findTerm(topic, Way.BROADER, topic.broader(), needs))
                .or(() -> findWords(topic, Way.PUBLISHER, words.inPublisher()))
                .or(() -> findWords(topic, Way.KIND, words.inKind()))
                .or(() -> findWords(topic, Way.ABOUT, words.inAbout()));
    }

    private static Optional<Met> findTerm(WantedTopic topic, Way way, Set<String> terms, List<String> needs) {
        return needs.stream().filter(terms::contains).findFirst().map(term -> new Met(topic, way, term));
    }

    private static Optional<Met> findWords(WantedTopic topic, Way way, Set<String> stems) {
        return topic.standsIn(stems) ? Optional.of(new Met(topic, way, null)) : Optional.empty();
    }

    private static ResourceReason reason(Met met, ResourceWords words, Taxonomy taxonomy, Lang lang) {
        String key = "reason." + met.way().code();
        String said =
                switch (met.way()) {
                    case NEED, NARROWER, BROADER ->
                        taxonomy.find(met.term())
                                .map(TaxonomyTerm::name)
                                .map(name -> name.in(lang))
                                .orElse(met.term());
                    case PUBLISHER -> words.publisher().in(lang);
                    case KIND -> words.resource().content().kind().name().in(lang);
                    case TITLE, ABOUT -> met.topic().text();
                };
        return new ResourceReason(met.way().code(), WORDS.say(lang, key, said));
    }
}
