package brussels.repere.rest.services;

import brussels.repere.directory.competence.CommunalCompetence;
import brussels.repere.directory.taxonomy.HelpLine;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.geocoding.gazetteer.Gazetteer;
import brussels.repere.rest.directory.HelpLineOrder;
import brussels.repere.rest.directory.HelpLineView;
import brussels.repere.rest.services.SearchOutcome.UnmetNeed;
import brussels.repere.rest.services.request.ParsedNeed;
import brussels.repere.rest.services.request.ResolvedSearch;
import brussels.repere.rest.services.response.FacetViewMapper;
import brussels.repere.rest.services.response.HitViewMapper;
import brussels.repere.rest.services.response.ServicesAnswer;
import brussels.repere.rest.services.response.ServicesAnswer.FilterView;
import brussels.repere.rest.services.response.ServicesAnswer.NeedAnswer;
import brussels.repere.rest.services.response.ServicesAnswer.NoteView;
import brussels.repere.rest.services.response.ServicesAnswer.TierView;
import brussels.repere.rest.services.response.ServicesAnswer.UnmetView;
import brussels.repere.rest.services.response.UnderstoodView;
import brussels.repere.rest.territory.DelimitationView;
import brussels.repere.rest.territory.PlaceAnswer;
import brussels.repere.search.SearchAnswer;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import brussels.repere.understanding.distress.UrgentNeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Creates the answer in one language.
 *
 * @param urgent the kinds of distress that the search mentions
 * @param helpLines the lines to show where it is urgent or nobody is found
 */
record ServicesAnswerMapper(
        Taxonomy taxonomy,
        Gazetteer gazetteer,
        HitViewMapper hits,
        FacetViewMapper facets,
        List<UrgentNeed> urgent,
        List<HelpLine> helpLines,
        Lang lang) {

    private static final TranslationTable WORDS = TranslationTable.of("answers");
    private static final String COMMUNAL_COMPETENCE = "communal-competence";
    private static final String WORDS_NOT_SEARCHED = "words-not-searched";

    /** @param delimitation null where no day is asked for */
    ServicesAnswer toAnswer(
            SearchOutcome outcome, DelimitationView delimitation, PlaceAnswer place, int page, int size) {
        ResolvedSearch search = outcome.search();
        boolean severalNeeds = !search.needQuestions().isEmpty();
        SearchAnswer main = outcome.mainAnswer();
        SearchOutcome.NeedOutcome first = outcome.needs().get(0);
        return new ServicesAnswer(
                first.answer().generation(),
                delimitation,
                place,
                understood(severalNeeds ? search.wholeText() : first.need()),
                severalNeeds ? List.of() : unmet(first),
                urgent.stream().map(UrgentNeed::code).toList(),
                helpLines(outcome),
                notes(outcome),
                severalNeeds ? outcome.needs().stream().map(this::need).toList() : null,
                main == null ? 0 : main.total(),
                main == null ? null : main.closedCount(),
                main == null ? List.of() : filters(main),
                search.anyNeedQuestion().sort().name(),
                page,
                size,
                main == null ? List.of() : tiers(main),
                main == null ? Map.of() : facets.toViews(main.facets(), main.total()),
                main == null
                        ? List.of()
                        : main.hits().stream()
                                .map(hit -> severalNeeds
                                        ? hits.toView(hit, search.parsedNeeds(), taxonomy)
                                        : hits.toView(hit))
                                .toList());
    }

    /** First the lines for what is urgent; then all others, where no service was found. */
    private List<HelpLineView> helpLines(SearchOutcome outcome) {
        List<String> first = urgent.stream()
                .flatMap(urgentNeed -> urgentNeed.lines().stream())
                .distinct()
                .toList();
        boolean needsHelp = outcome.needs().stream().anyMatch(SearchOutcome.NeedOutcome::needsHelp);
        Stream<HelpLine> urgentLines = first.stream()
                .flatMap(id -> helpLines.stream().filter(line -> line.id().equals(id)));
        Stream<HelpLine> otherLines = helpLines.stream().filter(line -> needsHelp && !first.contains(line.id()));
        return Stream.concat(
                        HelpLineOrder.toViews(urgentLines, lang).stream(),
                        HelpLineOrder.toViews(otherLines, lang).stream())
                .toList();
    }

    private List<NoteView> notes(SearchOutcome outcome) {
        List<String> codes = new ArrayList<>();
        if (outcome.areWordsLeftOut()) {
            codes.add(WORDS_NOT_SEARCHED);
        }
        if (isCommunal(outcome.search())) {
            codes.add(COMMUNAL_COMPETENCE);
        }
        return codes.stream()
                .map(code -> new NoteView(code, WORDS.say(lang, "note." + code)))
                .toList();
    }

    /** Which CPAS is competent is not always a matter of where somebody is; the answer says so without deciding it. */
    private static boolean isCommunal(ResolvedSearch search) {
        return Stream.concat(Stream.ofNullable(search.mainQuestion()), search.needQuestions().stream())
                .flatMap(question -> question.listWantedCategories().stream())
                .anyMatch(CommunalCompetence::isCommunal);
    }

    private NeedAnswer need(SearchOutcome.NeedOutcome part) {
        SearchAnswer answer = part.answer();
        return new NeedAnswer(
                part.need().text(),
                understood(part.need()),
                answer.total(),
                unmet(part),
                filters(answer),
                tiers(answer),
                facets.toViews(answer.facets(), answer.total()),
                answer.hits().stream().map(hits::toView).toList());
    }

    private List<UnderstoodView> understood(ParsedNeed parsed) {
        return parsed == null
                ? List.of()
                : parsed.reading().parts().stream()
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

    private static List<FilterView> filters(SearchAnswer answer) {
        return answer.filterCounts().stream()
                .map(filter -> new FilterView(filter.code(), filter.leftOut(), filter.unknown(), filter.keepsUnknown()))
                .toList();
    }
}
