package brussels.repere.rest.freshness;

import brussels.repere.rest.directory.LocalizedText;
import brussels.repere.rest.freshness.FreshnessAnswer.FactCounts;
import brussels.repere.rest.freshness.FreshnessAnswer.FactShares;
import brussels.repere.rest.freshness.FreshnessAnswer.FreshnessFigures;
import brussels.repere.rest.freshness.FreshnessAnswer.FreshnessGain;
import brussels.repere.rest.freshness.FreshnessAnswer.FreshnessRow;
import brussels.repere.rest.freshness.FreshnessAnswer.PopulationSource;
import brussels.repere.search.freshness.FactGroup;
import brussels.repere.search.freshness.FreshnessCount;
import brussels.repere.search.freshness.FreshnessSurvey;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells how fresh facts are, in one language. */
record FreshnessViews(Lang lang) {

    private static final TranslationTable WORDS = TranslationTable.of("freshness");
    private static final double FOUR_PLACES = 10_000;

    FreshnessAnswer answer(FreshnessSurvey survey, String publisher) {
        return new FreshnessAnswer(
                survey.day(),
                survey.since(),
                survey.generation(),
                publisher,
                new PopulationSource(
                        survey.population().publisher(), survey.population().year()),
                survey.services(),
                survey.regionWide(),
                survey.withoutArea(),
                survey.mostFrom(),
                WORDS.say(lang, "method"),
                figures(survey.all()),
                rows(survey.bassins(), "bassin.none"),
                rows(survey.sectors(), "sector.none"),
                kinds(survey.groups()),
                survey.gains().stream()
                        .map(gain -> new FreshnessGain(
                                gain.organization(),
                                LocalizedText.of(gain.name(), lang),
                                gain.service(),
                                gain.services(),
                                gain.dueFacts(),
                                gain.people()))
                        .toList());
    }

    private List<FreshnessRow> rows(List<FreshnessSurvey.Row> rows, String none) {
        return rows.stream()
                .map(row -> new FreshnessRow(
                        row.code(),
                        LocalizedText.of(row.name() == null ? words(none) : row.name(), lang),
                        figures(row.count())))
                .toList();
    }

    private List<FreshnessRow> kinds(Map<FactGroup, FreshnessCount> groups) {
        return Stream.of(FactGroup.values())
                .filter(groups::containsKey)
                .map(group -> new FreshnessRow(
                        group.code(),
                        LocalizedText.of(words("kind." + group.code()), lang),
                        figures(groups.get(group))))
                .toList();
    }

    private static Bilingual words(String key) {
        return new Bilingual(WORDS.say(Lang.fr, key), WORDS.say(Lang.nl, key));
    }

    private static FreshnessFigures figures(FreshnessCount count) {
        return new FreshnessFigures(
                count.services(),
                new FactCounts(count.confirmed(), count.older(), count.unknown()),
                new FactShares(round(count.confirmedShare()), round(count.olderShare()), round(count.unknownShare())),
                count.isWeighted()
                        ? new FactShares(
                                round(count.confirmedWeightedShare()),
                                round(count.olderWeightedShare()),
                                round(count.unknownWeightedShare()))
                        : null);
    }

    private static double round(double share) {
        return Math.round(share * FOUR_PLACES) / FOUR_PLACES;
    }
}
