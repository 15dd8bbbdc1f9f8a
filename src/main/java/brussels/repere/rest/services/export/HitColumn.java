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
import java.util.stream.Stream;

/** A column of the table of hits, in the order of the table; {@code src/docs/EXPORTS.md} documents each of them. */
public enum HitColumn {
    ID(hit -> hit.listed().id()),
    SERVICE(hit -> text(hit.listed().service().name())),
    ORGANIZATION(hit -> text(hit.listed().organization().name())),
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
    CONFIDENTIAL_LOCATION(hit -> hit.listed().site().confidentialLocation()),
    PHONES(hit -> join(hit.listed().contact().phones(), Function.identity())),
    WEBSITE(hit -> hit.listed().contact().website()),
    EMAIL(hit -> hit.listed().contact().email()),
    CATEGORIES(hit -> join(hit.listed().offering().categories(), Label::code)),
    CATEGORY_NAMES(hit -> join(hit.listed().offering().categories(), HitColumn::name)),
    LANGUAGES(hit -> join(hit.listed().offering().languages(), Label::code)),
    MODES(hit -> join(hit.listed().offering().modes(), Function.identity())),
    AREAS(hit -> area(hit, area -> join(area.territories(), member -> member.level() + ":" + member.code()))),
    AREA_NAMES(hit -> area(hit, area -> join(area.territories(), ServiceView.Member::name))),
    AREAS_BEYOND(hit -> area(hit, area -> join(area.beyond(), HitColumn::name))),
    EXCLUSIVE(hit -> area(hit, ServiceView.Area::exclusive)),
    HOURS(hit -> text(hit.listed().opening().hours())),
    OPEN(hit -> hit.open() == null ? null : hit.open().state()),
    DESCRIPTION(hit -> text(hit.listed().texts().description())),
    ELIGIBILITY(hit -> text(hit.listed().texts().eligibilityDescription())),
    APPLICATION(hit -> text(hit.listed().texts().applicationProcess())),
    REFERRAL(hit -> text(hit.listed().texts().referralMethod())),
    FEES(hit -> text(hit.listed().texts().feesDescription())),
    ACCREDITATIONS(hit -> text(hit.listed().reliability().accreditations())),
    MINIMUM_AGE(hit -> hit.listed().access().minimumAge()),
    MAXIMUM_AGE(hit -> hit.listed().access().maximumAge()),
    AUDIENCES(hit -> join(hit.listed().access().audiences(), Label::code)),
    COST(hit -> hit.listed().access().cost()),
    APPOINTMENT(hit -> hit.listed().access().appointment()),
    AVAILABILITY(hit -> availability(hit, ServiceView.Room::state)),
    AVAILABILITY_ON(hit -> availability(hit, ServiceView.Room::on)),
    CAPACITY(hit -> capacity(hit, ServiceView.Capacity::number)),
    CAPACITY_UNIT(hit -> capacity(hit, ServiceView.Capacity::unit)),
    CAPACITY_ON(hit -> capacity(hit, ServiceView.Capacity::on)),
    CONTESTED(hit -> join(hit.listed().reliability().contested(), Function.identity())),
    LAST_VERIFIED(hit -> hit.listed().reliability().lastVerified()),
    SOURCE(hit -> hit.listed().reliability().source().name()),
    SOURCE_ID(hit -> hit.listed().reliability().source().id()),
    RETRIEVED_ON(hit -> hit.listed().reliability().source().retrievedOn()),
    SOURCE_ATTRIBUTION(hit -> joinSources(hit, ServiceView.Source::attribution)),
    SOURCE_LICENCE(hit -> joinSources(hit, ServiceView.Source::licence));

    private static final String SEPARATOR = " | ";

    private final Function<HitView, Object> value;

    HitColumn(Function<HitView, Object> value) {
        this.value = value;
    }

    /** The name in the header. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty where the value is not known, or not to be published. */
    public String cell(HitView hit) {
        return Objects.toString(value.apply(hit), "");
    }

    private static String text(LocalizedText text) {
        return text == null ? null : text.text();
    }

    private static String name(Label label) {
        return label.name() == null ? label.code() : label.name();
    }

    private static <T> String join(List<T> parts, Function<T, String> format) {
        return parts == null ? null : parts.stream().map(format).collect(Collectors.joining(SEPARATOR));
    }

    private static <T> T site(HitView hit, Function<ServiceView.Address, T> part) {
        return hit.listed().site().location() == null
                ? null
                : part.apply(hit.listed().site().location());
    }

    private static <T> T area(HitView hit, Function<ServiceView.Area, T> part) {
        return hit.listed().area() == null ? null : part.apply(hit.listed().area());
    }

    private static <T> T availability(HitView hit, Function<ServiceView.Room, T> part) {
        return hit.listed().access().availability() == null
                ? null
                : part.apply(hit.listed().access().availability());
    }

    private static <T> T capacity(HitView hit, Function<ServiceView.Capacity, T> part) {
        return hit.listed().access().capacity() == null
                ? null
                : part.apply(hit.listed().access().capacity());
    }

    /** Of its own source and of those that fields are from, each once. */
    private static String joinSources(HitView hit, Function<ServiceView.Source, String> part) {
        ServiceView.Reliability reliability = hit.listed().reliability();
        String joined = Stream.concat(
                        Stream.of(reliability.source()),
                        Stream.ofNullable(reliability.joinedSources())
                                .flatMap(List::stream)
                                .map(ServiceView.JoinedSource::source))
                .map(part)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(SEPARATOR));
        return joined.isEmpty() ? null : joined;
    }
}
