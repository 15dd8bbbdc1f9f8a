package brussels.repere.exchange.hsds;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.StableId;
import brussels.repere.eligibility.Appointment;
import brussels.repere.eligibility.Audience;
import brussels.repere.eligibility.Audiences;
import brussels.repere.eligibility.Availability;
import brussels.repere.eligibility.Cost;
import brussels.repere.eligibility.Eligibility;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The vocabularies from which services have terms, as HSDS taxonomies. Its own words are in {@code words/hsds_*}. */
public enum HsdsTaxonomy {
    /** Sectors of activity, levels and categories: the one that is imported. */
    NEED(List.of(), ListedService::categories),
    DELIVERY_MODE(
            codes(DeliveryMode.values(), DeliveryMode::code),
            service -> service.modes().stream().map(DeliveryMode::code).toList()),
    /** For whom; who must be several things at once has several. */
    AUDIENCE(codes(Audience.values(), Audience::code), service -> audiences(service.eligibility())),
    COST(
            codes(Cost.values(), Cost::code),
            service -> Optional.ofNullable(service.eligibility().cost()).map(Cost::code).stream()
                    .toList()),
    APPOINTMENT(
            codes(Appointment.values(), Appointment::code),
            service -> Optional.ofNullable(service.eligibility().appointment()).map(Appointment::code).stream()
                    .toList()),
    AVAILABILITY(
            codes(Availability.State.values(), Availability.State::code),
            service -> Optional.ofNullable(service.availability())
                    .map(each -> each.state().code())
                    .stream()
                    .toList());

    private final List<String> terms;
    private final Function<ListedService, List<String>> carried;

    HsdsTaxonomy(List<String> terms, Function<ListedService, List<String>> carried) {
        this.terms = terms;
        this.carried = carried;
    }

    private static <T> List<String> codes(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code).toList();
    }

    private static List<String> audiences(Eligibility eligibility) {
        Audiences audiences = eligibility.audiences();
        return Arrays.stream(Audience.values())
                .filter(audiences::has)
                .map(Audience::code)
                .toList();
    }

    /** Its code, which is the {@code link_type} of attributes too: {@code delivery-mode}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public UUID id() {
        return StableId.of("hsds taxonomy", code());
    }

    /** @param term its code within the taxonomy */
    public UUID termId(String term) {
        return StableId.of("hsds taxonomy term", code(), term);
    }

    /** Codes of a list that is closed and ours; none for needs. */
    List<String> terms() {
        return terms;
    }

    /** The codes that a service has. */
    public List<String> of(ListedService service) {
        return carried.apply(service);
    }

    /** The code itself if it is one of ours. */
    public static Optional<String> codeOf(String code) {
        return Arrays.stream(values())
                .map(HsdsTaxonomy::code)
                .filter(code::equals)
                .findFirst();
    }

    public static Optional<HsdsTaxonomy> find(UUID id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }
}
