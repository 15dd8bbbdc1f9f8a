package brussels.repere.rest.orientation;

import brussels.repere.directory.taxonomy.HelpLine;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.geocoding.gazetteer.Gazetteer;
import brussels.repere.orientation.choice.CostPart;
import brussels.repere.orientation.choice.PlanCost;
import brussels.repere.orientation.result.DoorHit;
import brussels.repere.orientation.result.FirstStep;
import brussels.repere.orientation.result.OrientationPlan;
import brussels.repere.orientation.result.OrientationPlan.NeedWithoutDoor;
import brussels.repere.orientation.result.PlannedDoor;
import brussels.repere.orientation.result.PossibleDoor;
import brussels.repere.orientation.situation.SituationNeed;
import brussels.repere.rest.directory.HelpLineOrder;
import brussels.repere.rest.directory.HelpLineView;
import brussels.repere.rest.orientation.OrientationAnswer.CostView;
import brussels.repere.rest.orientation.OrientationAnswer.DoorView;
import brussels.repere.rest.orientation.OrientationAnswer.FirstView;
import brussels.repere.rest.orientation.OrientationAnswer.Label;
import brussels.repere.rest.orientation.OrientationAnswer.NeedRef;
import brussels.repere.rest.orientation.OrientationAnswer.NeedView;
import brussels.repere.rest.orientation.OrientationAnswer.PossibleView;
import brussels.repere.rest.orientation.OrientationAnswer.QuestionView;
import brussels.repere.rest.orientation.OrientationAnswer.RuledOutView;
import brussels.repere.rest.orientation.OrientationAnswer.WithoutDoorView;
import brussels.repere.rest.services.response.HitViewMapper;
import brussels.repere.rest.services.response.ServicesAnswer.HitView;
import brussels.repere.rest.services.response.UnderstoodView;
import brussels.repere.rest.territory.PlaceAnswer;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import brussels.repere.understanding.distress.UrgentNeed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Creates the answer in one language.
 *
 * @param urgent the kinds of distress that the situation speaks of
 */
record OrientationMapper(
        ResolvedSituation resolved,
        Taxonomy taxonomy,
        Gazetteer gazetteer,
        HitViewMapper hits,
        List<UrgentNeed> urgent,
        List<HelpLine> helpLines,
        Lang lang) {

    private static final TranslationTable WORDS = TranslationTable.of("orientation");

    OrientationAnswer toAnswer(long generation, OrientationPlan plan, PlaceAnswer place, boolean explain) {
        List<WithoutDoorView> without = withoutDoor(plan);
        return new OrientationAnswer(
                generation,
                place,
                resolved.parts().stream()
                        .map(part -> UnderstoodView.of(part, taxonomy, gazetteer))
                        .toList(),
                resolved.situation().needs().stream().map(this::need).toList(),
                urgent.stream().map(UrgentNeed::code).toList(),
                listHelpLines(!without.isEmpty()),
                new OrientationNotes(resolved, plan, lang).list(),
                resolved.situation().wishes().objective().name().toLowerCase(Locale.ROOT),
                plan.doors().stream().map(this::door).toList(),
                plan.relay() == null ? null : door(plan.relay(), null),
                plan.specialists().stream().map(hit -> door(hit, null)).toList(),
                without,
                plan.notThese().stream()
                        .map(service -> new RuledOutView(
                                hits.toView(service.hit()),
                                refs(service.needs()),
                                service.reason().code(),
                                say("not-this." + service.reason().code())))
                        .toList(),
                plan.questions().stream()
                        .map(question -> new QuestionView(
                                question.subject().code(),
                                say("question." + question.subject().code()),
                                refs(question.needs())))
                        .toList(),
                plan.possible().stream().map(this::possible).toList(),
                explain ? cost(plan.cost()) : List.of());
    }

    private NeedView need(SituationNeed need) {
        List<String> terms = need.meaning().meetingCategories();
        String name = terms.stream()
                .findFirst()
                .flatMap(taxonomy::find)
                .map(TaxonomyTerm::name)
                .map(words -> words.in(lang))
                .orElse(need.text());
        String theme = terms.stream()
                .flatMap(term -> SheetThemes.bundled().find(term, taxonomy).stream())
                .findFirst()
                .orElse(null);
        return new NeedView(need.id(), need.text(), name, terms, theme, need.urgent() ? Boolean.TRUE : null);
    }

    private PossibleView possible(PossibleDoor possible) {
        NeedRef need = ref(possible.need());
        return new PossibleView(need(possible.need()), door(possible.door(), List.of(need), null));
    }

    private NeedRef ref(int position) {
        return ref(resolved.situation().needs().get(position));
    }

    private static NeedRef ref(SituationNeed need) {
        return new NeedRef(need.id(), need.text());
    }

    private List<NeedRef> refs(List<Integer> positions) {
        return positions.stream().map(this::ref).toList();
    }

    private DoorView door(PlannedDoor planned) {
        return door(
                planned.door(),
                planned.alternatives().stream().map(other -> door(other, null)).toList());
    }

    private DoorView door(DoorHit door, List<DoorView> alternatives) {
        return door(door, refs(door.needs()), alternatives);
    }

    private DoorView door(DoorHit door, List<NeedRef> needs, List<DoorView> alternatives) {
        HitView hit = hits.toView(door.hit());
        return new DoorView(
                hit.listed(),
                hit.tier(),
                hit.certainty(),
                hit.distanceMetres(),
                hit.open(),
                hit.dayHours(),
                hit.why(),
                needs,
                door.day().code(),
                first(door.first()),
                alternatives);
    }

    private FirstView first(FirstStep step) {
        return new FirstView(
                step.way().code(),
                say("first." + step.way().code()),
                step.phone(),
                step.byProfessional() ? "professional" : "person",
                step.bring().stream()
                        .map(code -> new Label(code, say("bring." + code)))
                        .toList());
    }

    private List<WithoutDoorView> withoutDoor(OrientationPlan plan) {
        Stream<WithoutDoorView> unmet = plan.withoutDoor().stream().map(this::without);
        Stream<WithoutDoorView> unread = resolved.notUnderstood().stream()
                .map(text -> new WithoutDoorView(
                        new NeedRef(text, text), "not-understood", say("without.not-understood", text), List.of()));
        return Stream.concat(unmet, unread).toList();
    }

    private WithoutDoorView without(NeedWithoutDoor unmet) {
        NeedRef need = ref(unmet.need());
        return new WithoutDoorView(
                need,
                unmet.reason().code(),
                say("without." + unmet.reason().code(), need.text()),
                unmet.nearest().stream().map(hits::toView).toList());
    }

    /** First the lines for what is urgent; then all others, where a need has no door. */
    private List<HelpLineView> listHelpLines(boolean all) {
        List<String> first = urgent.stream()
                .flatMap(kind -> kind.lines().stream())
                .distinct()
                .toList();
        Stream<HelpLine> urgentLines = first.stream()
                .flatMap(id -> helpLines.stream().filter(line -> line.id().equals(id)));
        Stream<HelpLine> others = helpLines.stream().filter(line -> all && !first.contains(line.id()));
        return Stream.concat(
                        HelpLineOrder.toViews(urgentLines, lang).stream(), HelpLineOrder.toViews(others, lang).stream())
                .toList();
    }

    private List<CostView> cost(PlanCost cost) {
        List<CostView> parts = new ArrayList<>(Arrays.stream(CostPart.values())
                .map(part -> cost(part.name().toLowerCase(Locale.ROOT).replace('_', '-'), cost.count(part)))
                .toList());
        parts.add(cost("metres", cost.metres()));
        parts.add(cost("months", cost.months()));
        return parts;
    }

    private CostView cost(String part, long value) {
        return new CostView(part, value, say("cost." + part, Long.toString(value)));
    }

    private String say(String key, Object... parameters) {
        return WORDS.say(lang, key, parameters);
    }
}
