package brussels.repere.rest.observatory.trial;

import brussels.repere.coverage.AreaCoverage;
import brussels.repere.coverage.Certainty;
import brussels.repere.coverage.Tier;
import brussels.repere.directory.ListedService;
import brussels.repere.geocoding.Place;
import brussels.repere.observatory.trial.PlaceTrial;
import brussels.repere.observatory.trial.PlaceTrial.ServiceAtPlace;
import brussels.repere.observatory.trial.TrialChange;
import brussels.repere.observatory.trial.TriedChange;
import brussels.repere.rest.observatory.trial.PlaceTrialAnswer.CountView;
import brussels.repere.rest.observatory.trial.PlaceTrialAnswer.TestedService;
import brussels.repere.rest.territory.PlaceAnswer;
import brussels.repere.rest.territory.SectorNames;
import brussels.repere.search.reason.Reason;
import brussels.repere.search.reason.ReasonCode;
import brussels.repere.search.reason.ServiceReasons;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the view of a place that was tested. Immutable. */
final class PlaceTrialMapper {

    /** As many as anybody reads. */
    private static final int MAX_SERVICES = 200;

    private final PlaceTrial trial;
    private final ServiceReasons reasons;
    private final Set<UUID> asked;

    /** @param asked ids of the services that are told whether or not they serve the place */
    PlaceTrialMapper(PlaceTrial trial, ServiceReasons reasons, Set<UUID> asked) {
        this.trial = trial;
        this.reasons = reasons;
        this.asked = asked;
    }

    PlaceTrialAnswer map(SectorNames names) {
        List<ServiceAtPlace> serving = trial.services().stream()
                .filter(each -> each.certaintyBefore() != Certainty.NONE || each.certaintyAfter() != Certainty.NONE)
                .sorted(Comparator.comparing(PlaceTrialMapper::tierOf))
                .limit(MAX_SERVICES)
                .toList();
        Stream<ServiceAtPlace> others =
                trial.services().stream().filter(each -> isAsked(each) && !serving.contains(each));
        return new PlaceTrialAnswer(
                trial.before().map().territory().generation(),
                PlaceAnswer.complete(names, trial.before().place()),
                count(ServiceAtPlace::certaintyBefore),
                count(ServiceAtPlace::certaintyAfter),
                Stream.concat(others, serving.stream()).map(this::service).toList());
    }

    private boolean isAsked(ServiceAtPlace each) {
        return each.change() != null
                || asked.contains(each.service().id())
                || asked.contains(each.service().service().id());
    }

    /** What a change takes away is where it was. */
    private static Tier tierOf(ServiceAtPlace each) {
        AreaCoverage area = each.certaintyAfter() == Certainty.NONE ? each.before() : each.after();
        return area.tier();
    }

    private CountView count(Function<ServiceAtPlace, Certainty> certainty) {
        return new CountView(count(certainty, Certainty.CERTAIN), count(certainty, Certainty.POSSIBLE));
    }

    private int count(Function<ServiceAtPlace, Certainty> certainty, Certainty wanted) {
        return (int) trial.services().stream()
                .filter(each -> certainty.apply(each) == wanted)
                .count();
    }

    private TestedService service(ServiceAtPlace each) {
        ListedService service = each.service();
        TriedChange tried = each.change() == null ? null : trial.tried().get(each.change());
        boolean isAdded = tried != null && tried.change() instanceof TrialChange.Add;
        boolean isClosed = tried != null && tried.change() instanceof TrialChange.Close;
        boolean serves = each.certaintyAfter() != Certainty.NONE;
        return new TestedService(
                isAdded ? null : service.id(),
                isAdded ? null : service.service().id(),
                isAdded ? tried.name() : service.service().name(),
                each.change(),
                code(each.certaintyBefore()),
                code(each.certaintyAfter()),
                serves ? each.after().tier().code() : null,
                isClosed ? List.of() : explain(each, serves),
                isClosed || serves ? null : outside(service));
    }

    private List<Reason> explain(ServiceAtPlace each, boolean serves) {
        boolean onlyDrawn = trial.after()
                .map()
                .findArea(Objects.requireNonNullElse(each.service().areaKey(), ""))
                .filter(area -> area.territories().isEmpty() && area.beyond().isEmpty())
                .isPresent();
        // Of an area that has no names, how far it is says more than that it lies elsewhere.
        return reasons.explain(each.service(), false, serves ? each.after() : null, false, null, null).stream()
                .filter(reason -> !onlyDrawn || reason.code() != ReasonCode.SERVES_ELSEWHERE)
                .toList();
    }

    private Long outside(ListedService service) {
        Place.Point point = trial.after().place().point();
        if (point == null || service.areaKey() == null) {
            return null;
        }
        OptionalDouble metres = trial.after().map().findDistance(service.areaKey(), point.lat(), point.lon());
        return metres.isPresent() ? Math.round(metres.getAsDouble()) : null;
    }

    private static String code(Certainty certainty) {
        return certainty.name().toLowerCase(Locale.ROOT);
    }
}
