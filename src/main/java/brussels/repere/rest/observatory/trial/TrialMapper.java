package brussels.repere.rest.observatory.trial;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.geography.Territory;
import brussels.repere.geography.population.FigureSource;
import brussels.repere.observatory.ObservatoryCell;
import brussels.repere.observatory.PeopleByClass;
import brussels.repere.observatory.SectorCover;
import brussels.repere.observatory.trial.EffectSum;
import brussels.repere.observatory.trial.NeedTrial;
import brussels.repere.observatory.trial.SectorChange;
import brussels.repere.observatory.trial.SectorChange.Effect;
import brussels.repere.observatory.trial.TerritoryChange;
import brussels.repere.observatory.trial.TrialAnswer;
import brussels.repere.observatory.trial.TrialChange;
import brussels.repere.observatory.trial.TriedChange;
import brussels.repere.rest.observatory.trial.TrialFigures.CellView;
import brussels.repere.rest.observatory.trial.TrialFigures.ChangeView;
import brussels.repere.rest.observatory.trial.TrialFigures.CoverView;
import brussels.repere.rest.observatory.trial.TrialFigures.DatesView;
import brussels.repere.rest.observatory.trial.TrialFigures.EffectView;
import brussels.repere.rest.observatory.trial.TrialFigures.NeedView;
import brussels.repere.rest.observatory.trial.TrialFigures.ReachView;
import brussels.repere.rest.observatory.trial.TrialFigures.SectorView;
import brussels.repere.rest.observatory.trial.TrialFigures.TerritoryView;
import brussels.repere.text.Bilingual;
import java.util.Locale;
import java.util.Objects;

/** Makes the view of what changes would do. Immutable. */
final class TrialMapper {

    private final TrialAnswer answer;
    private final Taxonomy taxonomy;
    private final TrialSentences sentences;

    TrialMapper(TrialAnswer answer, Taxonomy taxonomy, TrialSentences sentences) {
        this.answer = answer;
        this.taxonomy = taxonomy;
        this.sentences = sentences;
    }

    TrialFigures map() {
        FigureSource population = answer.figures().population().source();
        return new TrialFigures(
                answer.map().generation(),
                answer.level().code(),
                answer.changed().stream().map(this::change).toList(),
                answer.needs().stream().map(this::need).toList(),
                answer.needsLeftOut(),
                sentences.method(),
                new DatesView(
                        answer.on(),
                        population.year(),
                        population.publisher(),
                        answer.map().delimitation().name()));
    }

    private ChangeView change(TriedChange tried) {
        boolean added = tried.change() instanceof TrialChange.Add;
        String kind = added ? "add" : tried.change() instanceof TrialChange.Close ? "close" : "cover";
        return new ChangeView(
                kind,
                added ? null : tried.services().get(0).service().id(),
                tried.name(),
                Objects.toString(tried.competentIn(), null),
                sentences.describe(tried));
    }

    private NeedView need(NeedTrial need) {
        Bilingual name = taxonomy.find(need.category()).map(TaxonomyTerm::name).orElse(null);
        return new NeedView(
                need.category().isEmpty() ? null : need.category(),
                name,
                need.servicesBefore(),
                need.servicesAfter(),
                sentences.describe(need),
                territory(need.region()),
                need.territories().stream().map(TrialMapper::territory).toList(),
                need.sectors().stream().map(TrialMapper::sector).toList());
    }

    private static TerritoryView territory(TerritoryChange change) {
        Territory territory = change.before().territory();
        return new TerritoryView(
                territory.key().level().code(),
                territory.key().code(),
                territory.name(),
                change.before().people(),
                effect(change, Effect.BETTER),
                effect(change, Effect.MORE),
                effect(change, Effect.FEWER),
                effect(change, Effect.WORSE),
                cell(change.before()),
                cell(change.after()));
    }

    private static EffectView effect(TerritoryChange change, Effect effect) {
        EffectSum sum = change.effects().get(effect);
        return new EffectView(sum.sectors(), sum.people());
    }

    private static CellView cell(ObservatoryCell cell) {
        PeopleByClass people = cell.peopleByClass();
        return new CellView(
                cell.seat(),
                cell.finer().total(),
                cell.region().total(),
                people == null ? null : Long.valueOf(people.finer()),
                people == null ? null : Long.valueOf(people.region()),
                people == null ? null : Long.valueOf(people.possible()),
                people == null ? null : Long.valueOf(people.nobody()),
                cell.reach().stream()
                        .map(reach -> new ReachView(reach.metres(), reach.per1000(), reach.people()))
                        .toList());
    }

    static SectorView sector(SectorChange change) {
        return new SectorView(
                change.sector().code(),
                change.sector().name(),
                change.people(),
                code(change.effect()),
                cover(change.before()),
                cover(change.after()));
    }

    private static CoverView cover(SectorCover cover) {
        return new CoverView(code(cover.best()), cover.finer(), cover.region(), cover.possible());
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
