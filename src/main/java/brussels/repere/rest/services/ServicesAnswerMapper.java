package brussels.repere.rest.services;

import brussels.repere.directory.taxonomy.HelpLine;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.geocoding.gazetteer.Gazetteer;
import brussels.repere.rest.directory.HelpLineView;
import brussels.repere.rest.services.SearchOutcome.UnmetNeed;
import brussels.repere.rest.services.request.ParsedNeed;
import brussels.repere.rest.services.request.ResolvedSearch;
import brussels.repere.rest.services.response.FacetViewMapper;
import brussels.repere.rest.services.response.HitViewMapper;
import brussels.repere.rest.services.response.ServicesAnswer;
import brussels.repere.rest.services.response.ServicesAnswer.NeedAnswer;
import brussels.repere.rest.services.response.ServicesAnswer.TierView;
import brussels.repere.rest.services.response.ServicesAnswer.UnmetView;
import brussels.repere.rest.services.response.UnderstoodView;
import brussels.repere.rest.territory.PlaceAnswer;
import brussels.repere.search.SearchAnswer;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import brussels.repere.understanding.UrgentNeeds;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes an answer readable in one language.
 *
 * @param urgent of which distress the question speaks
 * @param helpLines to call where it is urgent, or nobody is found
 */
record ServicesAnswerMapper(
        Taxonomy taxonomy,
        Gazetteer gazetteer,
        HitViewMapper hits,
        FacetViewMapper facets,
        List<UrgentNeeds.UrgentNeed> urgent,
        List<HelpLine> helpLines,
        Lang lang) {

    private static final TranslationTable WORDS = TranslationTable.of("answers");

    ServicesAnswer toAnswer(SearchOutcome answered, PlaceAnswer place, int page, int size) {
        ResolvedSearch asked = answered.search();
        boolean several = !asked.needQuestions().isEmpty();
        SearchAnswer whole = answered.mainAnswer();
        SearchOutcome.NeedOutcome first = answered.needs().get(0);
        return new ServicesAnswer(
                first.answer().generation(),
                place,
                several ? List.of() : understood(first.need()),
                several ? List.of() : unmet(first),
                urgent.stream().map(UrgentNeeds.UrgentNeed::code).toList(),
                helpLines(answered),
                several ? answered.needs().stream().map(this::need).toList() : null,
                whole == null ? 0 : whole.total(),
                whole == null ? null : whole.closedCount(),
                page,
                size,
                whole == null ? List.of() : tiers(whole),
                whole == null ? Map.of() : facets.toViews(whole.facets()),
                whole == null
                        ? List.of()
                        : whole.hits().stream()
                                .map(hit ->
                                        several ? hits.toView(hit, asked.parsedNeeds(), taxonomy) : hits.toView(hit))
                                .toList());
    }

    /** Those for what is urgent; where somebody is lost, then all others. */
    private List<HelpLineView> helpLines(SearchOutcome answered) {
        List<String> first = urgent.stream()
                .flatMap(kind -> kind.lines().stream())
                .distinct()
                .toList();
        boolean lost = answered.needs().stream().anyMatch(SearchOutcome.NeedOutcome::needsHelp);
        Stream<HelpLine> wanted = first.stream()
                .flatMap(id -> helpLines.stream().filter(line -> line.id().equals(id)));
        Stream<HelpLine> others = helpLines.stream().filter(line -> lost && !first.contains(line.id()));
        return Stream.concat(wanted, others)
                .map(line -> HelpLineView.of(line, lang))
                .toList();
    }

    private NeedAnswer need(SearchOutcome.NeedOutcome part) {
        SearchAnswer answer = part.answer();
        return new NeedAnswer(
                part.need().text(),
                understood(part.need()),
                answer.total(),
                unmet(part),
                tiers(answer),
                facets.toViewsWithoutNeeds(answer.facets()),
                answer.hits().stream().map(hits::toView).toList());
    }

    private List<UnderstoodView> understood(ParsedNeed ask) {
        return ask == null
                ? List.of()
                : ask.reading().parts().stream()
                        .map(part -> UnderstoodView.of(part, taxonomy, gazetteer))
                        .toList();
    }

    private List<UnmetView> unmet(SearchOutcome.NeedOutcome part) {
        return part.unmet().stream().map(this::unmet).toList();
    }

    private UnmetView unmet(UnmetNeed unmet) {
        String key = unmet.nearest().isEmpty() ? "unmet.nobody" : "unmet";
        return new UnmetView(
                unmet.text(),
                WORDS.say(lang, key, unmet.text()),
                unmet.nearest().stream().map(hits::toView).toList());
    }

    private static List<TierView> tiers(SearchAnswer answer) {
        return answer.tiers().stream()
                .map(tier -> new TierView(tier.tier().code(), tier.count(), tier.certain(), tier.possible()))
                .toList();
    }
}
