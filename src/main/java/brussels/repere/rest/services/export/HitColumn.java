package brussels.repere.rest.services.export;

import brussels.repere.rest.directory.LocalizedText;
import brussels.repere.rest.directory.ServiceView;
import brussels.repere.rest.directory.ServiceView.Label;
import brussels.repere.rest.services.response.ServicesAnswer.HitView;
import brussels.repere.rest.services.response.ServicesAnswer.RankView;
import brussels.repere.search.reason.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A column of the table of hits, in their order; {@code src/docs/EXPORTS.md} says what each holds. */
enum HitColumn {
    ID(hit -> hit.service().id()),
    SERVICE(hit -> text(hit.service().service().name())),
    ORGANIZATION(hit -> text(hit.service().organization().name())),
    TIER(HitView::tier),
    CERTAINTY(HitView::certainty),
    DISTANCE_METRES(HitView::distanceMetres),
    REASONS(hit -> join(hit.why(), Reason::text)),
    MEETS(hit -> join(hit.meets(), Object::toString)),
    RANK(hit -> join(hit.rank(), RankView::text)),
    STREET(hit -> text(site(hit, ServiceView.Address::street))),
    NUMBER(hit -> site(hit, ServiceView.Address::number)),
    POSTCODE(hit -> site(hit, ServiceView.Address::postcode)),
    CITY(hit -> text(site(hit, ServiceView.Address::city))),
    LAT(hit -> site(hit, ServiceView.Address::lat)),
    LON(hit -> site(hit, ServiceView.Address::lon)),
    CONFIDENTIAL_LOCATION(hit -> hit.service().confidentialLocation()),
    PHONES(hit -> join(hit.service().phones(), Function.identity())),
    WEBSITE(hit -> hit.service().website()),
    EMAIL(hit -> hit.service().email()),
    CATEGORIES(hit -> join(hit.service().categories(), Label::code)),
    CATEGORY_NAMES(hit -> join(hit.service().categories(), HitColumn::name)),
    LANGUAGES(hit -> join(hit.service().languages(), Label::code)),
    MODES(hit -> join(hit.service().modes(), Function.identity())),
    AREAS(hit -> area(hit, area -> join(area.territories(), member -> member.level() + ":" + member.code()))),
    AREA_NAMES(hit -> area(hit, area -> join(area.territories(), ServiceView.Member::name))),
    AREAS_BEYOND(hit -> area(hit, area -> join(area.beyond(), HitColumn::name))),
    EXCLUSIVE(hit -> area(hit, ServiceView.Area::exclusive)),
    HOURS(hit -> text(hit.service().hours())),
    OPEN(hit -> hit.open() == null ? null : hit.open().state()),
    DESCRIPTION(hit -> text(hit.service().description())),
    ELIGIBILITY(hit -> text(hit.service().eligibilityDescription())),
    APPLICATION(hit -> text(hit.service().applicationProcess())),
    FEES(hit -> text(hit.service().feesDescription())),
    ACCREDITATIONS(hit -> text(hit.service().accreditations())),
    MINIMUM_AGE(hit -> hit.service().minimumAge()),
    MAXIMUM_AGE(hit -> hit.service().maximumAge()),
    AUDIENCES(hit -> join(hit.service().audiences(), Label::code)),
    COST(hit -> hit.service().cost()),
    APPOINTMENT(hit -> hit.service().appointment()),
    AVAILABILITY(hit -> availability(hit, ServiceView.Room::state)),
    AVAILABILITY_ON(hit -> availability(hit, ServiceView.Room::on)),
    CONTESTED(hit -> join(hit.service().contested(), Function.identity())),
    LAST_VERIFIED(hit -> hit.service().lastVerified()),
    SOURCE(hit -> hit.service().source().name()),
    SOURCE_ID(hit -> hit.service().source().id()),
    RETRIEVED_ON(hit -> hit.service().source().retrievedOn());

    private static final String SEPARATOR = " | ";

    private final Function<HitView, Object> value;

    HitColumn(Function<HitView, Object> value) {
        this.value = value;
    }

    /** As the header names it. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty where it is not known, or not told. */
    String cell(HitView hit) {
        return Objects.toString(value.apply(hit), "");
    }

    private static String text(LocalizedText text) {
        return text == null ? null : text.text();
    }

    private static String name(Label label) {
        return label.name() == null ? label.code() : label.name();
    }

    private static <T> String join(List<T> parts, Function<T, String> each) {
        return parts == null ? null : parts.stream().map(each).collect(Collectors.joining(SEPARATOR));
    }

    private static <T> T site(HitView hit, Function<ServiceView.Address, T> part) {
        return hit.service().location() == null
                ? null
                : part.apply(hit.service().location());
    }

    private static <T> T area(HitView hit, Function<ServiceView.Area, T> part) {
        return hit.service().area() == null ? null : part.apply(hit.service().area());
    }

    private static <T> T availability(HitView hit, Function<ServiceView.Room, T> part) {
        return hit.service().availability() == null
                ? null
                : part.apply(hit.service().availability());
    }
}
