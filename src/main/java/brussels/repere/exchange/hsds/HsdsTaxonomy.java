package brussels.repere.exchange.hsds;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.StableId;
import brussels.repere.eligibility.AppointmentRule;
import brussels.repere.eligibility.Audience;
import brussels.repere.eligibility.CostType;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.eligibility.TargetAudiences;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The vocabularies that describe services, as HSDS taxonomies. Their names are in {@code words/hsds_*}. */
public enum HsdsTaxonomy {
    /** Sectors of activity, levels and categories. Only this taxonomy is imported. */
    NEED(List.of(), service -> service.offering().categories()),
    DELIVERY_MODE(codes(DeliveryMode.values(), DeliveryMode::code), service -> service.offering().modes().stream()
            .map(DeliveryMode::code)
            .toList()),
    /** For whom a service is. One for people who are several things at once has several terms. */
    AUDIENCE(
            codes(Audience.values(), Audience::code),
            service -> audiences(service.access().eligibility())),
    COST(
            codes(CostType.values(), CostType::code),
            service -> Optional.ofNullable(service.access().eligibility().cost()).map(CostType::code).stream()
                    .toList()),
    APPOINTMENT(
            codes(AppointmentRule.values(), AppointmentRule::code),
            service ->
                    Optional.ofNullable(service.access().eligibility().appointment())
                            .map(AppointmentRule::code)
                            .stream()
                            .toList()),
    AVAILABILITY(
            codes(StatedAvailability.State.values(), StatedAvailability.State::code),
            service -> Optional.ofNullable(service.access().availability())
                    .map(each -> each.state().code())
                    .stream()
                    .toList());

    private final List<String> ownTerms;
    private final Function<ListedService, List<String>> codesOfService;

    HsdsTaxonomy(List<String> ownTerms, Function<ListedService, List<String>> codesOfService) {
        this.ownTerms = ownTerms;
        this.codesOfService = codesOfService;
    }

    private static <T> List<String> codes(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code).toList();
    }

    private static List<String> audiences(Eligibility eligibility) {
        TargetAudiences audiences = eligibility.audiences();
        return Arrays.stream(Audience.values())
                .filter(audiences::has)
                .map(Audience::code)
                .toList();
    }

    /** Returns the code of the taxonomy, which is also the {@code link_type} of attributes: {@code delivery-mode}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public UUID id() {
        return StableId.of("hsds taxonomy", code());
    }

    /** @param term the code of a term within the taxonomy */
    public UUID termId(String term) {
        return StableId.of("hsds taxonomy term", code(), term);
    }

    /** Returns the codes of a taxonomy that is a closed list of our own. Empty for needs. */
    List<String> listOwnTerms() {
        return ownTerms;
    }

    /** Returns the codes of the terms that a service has. */
    public List<String> listCodes(ListedService service) {
        return codesOfService.apply(service);
    }

    /** Returns the code itself if it is that of a taxonomy. */
    public static Optional<String> findCode(String code) {
        return Arrays.stream(values())
                .map(HsdsTaxonomy::code)
                .filter(code::equals)
                .findFirst();
    }

    public static Optional<HsdsTaxonomy> find(UUID id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }
}
