package brussels.repere.rest.services;

import brussels.repere.directory.HelpLine;
import brussels.repere.directory.Taxonomy;
import brussels.repere.geocoding.Gazetteer;
import brussels.repere.rest.directory.HelpLineView;
import brussels.repere.rest.services.Answered.Unmet;
import brussels.repere.rest.services.ServicesAnswer.NeedAnswer;
import brussels.repere.rest.services.ServicesAnswer.TierView;
import brussels.repere.rest.services.ServicesAnswer.UnmetView;
import brussels.repere.rest.territory.PlaceAnswer;
import brussels.repere.search.Answer;
import brussels.repere.search.reading.UrgentNeeds;
import brussels.repere.text.Lang;
import brussels.repere.text.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes an answer readable in one language.
 *
 * @param urgent of which distress the question speaks
 * @param lines to call where it is urgent, or nobody is found
 */
record AnswerViews(
        Taxonomy taxonomy,
        Gazetteer gazetteer,
        HitViews hits,
        FacetViews facets,
        List<UrgentNeeds.Kind> urgent,
        List<HelpLine> lines,
        Lang lang) {

    private static final Words WORDS = Words.of("answers");

    ServicesAnswer of(Answered answered, PlaceAnswer place, int page, int size) {
        AskedQuestion asked = answered.asked();
        boolean several = !asked.each().isEmpty();
        Answer whole = answered.whole();
        Answered.Part first = answered.parts().get(0);
        return new ServicesAnswer(
                first.answer().generation(),
                place,
                several ? List.of() : understood(first.ask()),
                several ? List.of() : unmet(first),
                urgent.stream().map(UrgentNeeds.Kind::code).toList(),
                lines(answered),
                several ? answered.parts().stream().map(this::need).toList() : null,
                whole == null ? 0 : whole.total(),
                whole == null ? null : whole.closed(),
                page,
                size,
                whole == null ? List.of() : tiers(whole),
                whole == null ? Map.of() : facets.of(whole.facets()),
                whole == null
                        ? List.of()
                        : whole.hits().stream()
                                .map(hit -> several ? hits.of(hit, asked.asks(), taxonomy) : hits.of(hit))
                                .toList());
    }

    /** Those for what is urgent; where somebody is lost, then all others. */
    private List<HelpLineView> lines(Answered answered) {
        List<String> first = urgent.stream()
                .flatMap(kind -> kind.lines().stream())
                .distinct()
                .toList();
        boolean lost = answered.parts().stream().anyMatch(Answered.Part::isLost);
        Stream<HelpLine> wanted = first.stream()
                .flatMap(id -> lines.stream().filter(line -> line.id().equals(id)));
        Stream<HelpLine> others = lines.stream().filter(line -> lost && !first.contains(line.id()));
        return Stream.concat(wanted, others)
                .map(line -> HelpLineView.of(line, lang))
                .toList();
    }

    private NeedAnswer need(Answered.Part part) {
        Answer answer = part.answer();
        return new NeedAnswer(
                part.ask().text(),
                understood(part.ask()),
                answer.total(),
                unmet(part),
                tiers(answer),
                facets.ofAnyNeed(answer.facets()),
                answer.hits().stream().map(hits::of).toList());
    }

    private List<UnderstoodView> understood(Ask ask) {
        return ask == null
                ? List.of()
                : ask.reading().parts().stream()
                        .map(part -> UnderstoodView.of(part, taxonomy, gazetteer))
                        .toList();
    }

    private List<UnmetView> unmet(Answered.Part part) {
        return part.unmet().stream().map(this::unmet).toList();
    }

    private UnmetView unmet(Unmet unmet) {
        String key = unmet.nearest().isEmpty() ? "unmet.nobody" : "unmet";
        return new UnmetView(
                unmet.text(),
                WORDS.say(lang, key, unmet.text()),
                unmet.nearest().stream().map(hits::of).toList());
    }

    private static List<TierView> tiers(Answer answer) {
        return answer.tiers().stream()
                .map(tier -> new TierView(tier.tier().code(), tier.count(), tier.certain(), tier.possible()))
                .toList();
    }
}
