package brussels.repere.rest.services;

import brussels.repere.rest.directory.ListedView;
import brussels.repere.rest.directory.Views;
import brussels.repere.rest.territory.PlaceAnswer;
import brussels.repere.search.Answer;
import brussels.repere.search.Facet;
import brussels.repere.search.Hit;
import brussels.repere.search.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes an answer readable in one language. */
final class AnswerViews {

    private AnswerViews() {}

    static ServicesAnswer of(
            Answer answer, Question question, PlaceAnswer place, List<UnderstoodView> understood, Views views) {
        return new ServicesAnswer(
                answer.generation(),
                place,
                understood,
                answer.total(),
                question.page(),
                question.size(),
                answer.tiers().stream()
                        .map(tier -> new ServicesAnswer.TierView(
                                code(tier.tier()), tier.count(), tier.certain(), tier.possible()))
                        .toList(),
                facets(answer, views),
                answer.hits().stream().map(hit -> view(hit, views)).toList());
    }

    private static Map<String, List<ServicesAnswer.FacetValue>> facets(Answer answer, Views views) {
        Map<String, List<ServicesAnswer.FacetValue>> facets = new LinkedHashMap<>();
        answer.facets()
                .forEach((facet, counts) -> facets.put(
                        facet.code(),
                        counts.entrySet().stream()
                                .map(count -> new ServicesAnswer.FacetValue(
                                        count.getKey(), name(facet, count.getKey(), views), count.getValue()))
                                .toList()));
        return facets;
    }

    private static String name(Facet facet, String value, Views views) {
        ListedView.Label label =
                switch (facet) {
                    case SECTOR, CATEGORY -> views.category(value);
                    case LANGUAGE -> views.language(value);
                    case MODE -> new ListedView.Label(value, null);
                };
        return label.name();
    }

    private static ServicesAnswer.HitView view(Hit hit, Views views) {
        return new ServicesAnswer.HitView(
                views.of(hit.service()),
                code(hit.tier()),
                hit.certainty() == null ? null : code(hit.certainty()),
                hit.distance() == null ? null : Math.round(hit.distance()),
                hit.why());
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
