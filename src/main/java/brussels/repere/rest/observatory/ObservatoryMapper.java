package brussels.repere.rest.observatory;

import brussels.repere.eligibility.Audience;
import brussels.repere.geography.population.FigureSet;
import brussels.repere.geography.population.FigureUnit;
import brussels.repere.observatory.AreaCount;
import brussels.repere.observatory.ObservatoryAnswer;
import brussels.repere.observatory.ObservatoryCell;
import brussels.repere.observatory.OfferSummary;
import brussels.repere.observatory.PeopleByClass;
import brussels.repere.rest.observatory.ObservatoryFigures.AreaView;
import brussels.repere.rest.observatory.ObservatoryFigures.CellView;
import brussels.repere.rest.observatory.ObservatoryFigures.ClassView;
import brussels.repere.rest.observatory.ObservatoryFigures.DatesView;
import brussels.repere.rest.observatory.ObservatoryFigures.FigureView;
import brussels.repere.rest.observatory.ObservatoryFigures.IndicatorValue;
import brussels.repere.rest.observatory.ObservatoryFigures.MethodView;
import brussels.repere.rest.observatory.ObservatoryFigures.OfferView;
import brussels.repere.rest.observatory.ObservatoryFigures.ReachView;
import brussels.repere.rest.observatory.ObservatoryFigures.SeatView;
import brussels.repere.rest.observatory.ObservatoryFigures.TerritoryView;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.SearchFilters;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Makes the view of an answer. Immutable. */
final class ObservatoryMapper {

    private static final List<Facet> FILTERS = List.of(Facet.CATEGORY, Facet.SECTOR, Facet.LANGUAGE, Facet.MODE);

    private final ObservatoryAnswer answer;
    private final ObservatorySentences sentences;
    private final List<FigureSet> indicators;
    private final String filters;

    ObservatoryMapper(ObservatoryAnswer answer, ObservatorySentences sentences) {
        this.answer = answer;
        this.sentences = sentences;
        this.indicators = answer.figures().listOf(answer.question().level().code());
        this.filters = writeFilters(answer.question().filters());
    }

    private static String writeFilters(SearchFilters filters) {
        StringBuilder written = new StringBuilder();
        for (Facet facet : FILTERS) {
            append(written, facet.code(), filters.valuesOf(facet));
        }
        append(
                written,
                "audience",
                filters.eligibility().audiences().stream().map(Audience::code).toList());
        if (filters.eligibility().age() != null) {
            append(written, "age", List.of(writeAge(filters.eligibility().age())));
        }
        return written.toString();
    }

    /** Without the exponent and the trailing zero, neither of which a request may have. */
    private static String writeAge(double age) {
        return BigDecimal.valueOf(age).stripTrailingZeros().toPlainString();
    }

    private static void append(StringBuilder written, String parameter, List<String> values) {
        if (!values.isEmpty()) {
            written.append('&')
                    .append(parameter)
                    .append('=')
                    .append(values.stream()
                            .map(value -> URLEncoder.encode(value, StandardCharsets.UTF_8))
                            .collect(Collectors.joining(",")));
        }
    }

    ObservatoryFigures map() {
        OfferSummary offer = answer.offer();
        return new ObservatoryFigures(
                answer.map().generation(),
                answer.question().level().code(),
                new OfferView(
                        offer.services(),
                        offer.seatKnown(),
                        offer.seatConfidential(),
                        offer.areaNotDeclared(),
                        offer.onSite(),
                        offer.capacityKnown(),
                        offer.oldFacts()),
                answer.cells().stream().map(this::cell).toList(),
                new MethodView(
                        ObservatoryAnswer.REACH_METRES,
                        ObservatoryCell.MIN_PEOPLE_FOR_RATE,
                        "gaussian",
                        sentences.method()),
                new DatesView(
                        answer.on(),
                        Objects.toString(offer.verifiedFrom(), null),
                        Objects.toString(offer.verifiedTo(), null),
                        answer.map().delimitation().name(),
                        figure(answer.figures().find(FigureSet.POPULATION).orElseThrow()),
                        indicators.stream().map(this::figure).toList()));
    }

    private FigureView figure(FigureSet set) {
        return new FigureView(
                set.kind(),
                sentences.figureName(set.kind()),
                set.unit().code(),
                set.source().publisher(),
                set.source().licence(),
                set.source().year(),
                set.source().approximate() ? true : null,
                set.unit() == FigureUnit.PERCENT ? sentences.denominator(set.source()) : null);
    }

    private CellView cell(ObservatoryCell cell) {
        PeopleByClass people = cell.peopleByClass();
        String code = cell.territory().key().code();
        return new CellView(
                new TerritoryView(
                        cell.territory().key().level().code(),
                        code,
                        cell.territory().name()),
                cell.people(),
                new SeatView(cell.seat(), cell.per1000(cell.seat())),
                new AreaView(
                        areaClass(cell, cell.finer(), people == null ? null : Long.valueOf(people.finer())),
                        areaClass(cell, cell.region(), people == null ? null : Long.valueOf(people.region())),
                        people == null ? null : Long.valueOf(people.possible()),
                        people == null ? null : Long.valueOf(people.nobody())),
                cell.reach().stream()
                        .map(reach -> new ReachView(
                                reach.metres(), reach.per1000(), reach.people(), cell.people() - reach.people()))
                        .toList(),
                cell.shareOfServing(cell.unknownCapacity()),
                cell.shareOfServing(cell.oldFacts()),
                indicators.stream()
                        .map(set -> new IndicatorValue(set.kind(), set.values().get(code)))
                        .toList(),
                sentences.describe(cell),
                "/api/v1/services?territory=" + cell.territory().key() + filters + "&reach=serving");
    }

    private static ClassView areaClass(ObservatoryCell cell, AreaCount count, Long people) {
        return new ClassView(count.certain(), count.inPart(), people, cell.per1000(count.total()));
    }
}
