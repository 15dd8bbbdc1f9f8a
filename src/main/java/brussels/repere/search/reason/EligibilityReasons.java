package brussels.repere.search.reason;

import brussels.repere.directory.ListedService;
import brussels.repere.eligibility.AppointmentRule;
import brussels.repere.eligibility.Audience;
import brussels.repere.eligibility.CostType;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.EligibilityCriteria;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.eligibility.TargetAudiences;
import brussels.repere.text.Lang;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says whom a service fits, as far as the question asks that, and what a person must always know before going there. */
final class EligibilityReasons {

    private final EligibilityCriteria criteria;
    private final LocalDate today;
    private final Lang lang;
    private final ReasonFormatter formatter;

    EligibilityReasons(EligibilityCriteria criteria, LocalDate today, Lang lang, ReasonFormatter formatter) {
        this.criteria = criteria;
        this.today = today;
        this.lang = lang;
        this.formatter = formatter;
    }

    List<Reason> explain(ListedService service) {
        List<Reason> reasons = new ArrayList<>();
        Eligibility eligibility = service.access().eligibility();
        if (criteria.age() != null && eligibility.fitsAge(criteria.age())) {
            reasons.add(ageReason(eligibility));
        }
        addAudience(eligibility.audiences(), reasons);
        if (eligibility.cost() == CostType.FREE && criteria.costs().contains(CostType.FREE)) {
            reasons.add(formatter.reason(ReasonCode.FREE, Map.of()));
        }
        addAppointment(eligibility.appointment(), reasons);
        addAvailability(service.access().availability(), reasons);
        return reasons;
    }

    private Reason ageReason(Eligibility eligibility) {
        Double from = eligibility.minimumAge();
        Double to = eligibility.maximumAge();
        Map<String, Object> params = new LinkedHashMap<>();
        if (from != null) {
            params.put("from", from);
        }
        if (to != null) {
            params.put("to", to);
        }
        AgeFormatter age = new AgeFormatter(formatter);
        if (from == null) {
            return formatter.variant(ReasonCode.AGE_FITS, "to", params, age.format(to));
        }
        if (to == null) {
            return formatter.variant(ReasonCode.AGE_FITS, "from", params, age.format(from));
        }
        return AgeFormatter.isInMonths(from) || AgeFormatter.isInMonths(to)
                ? formatter.variant(ReasonCode.AGE_FITS, "units", params, age.format(from), age.format(to))
                : formatter.reason(
                        ReasonCode.AGE_FITS, params, AgeFormatter.formatNumber(from), AgeFormatter.formatNumber(to));
    }

    /** Names each fitting audience as a whole group, with all that its members must be. */
    private void addAudience(TargetAudiences audiences, List<Reason> reasons) {
        Set<Set<Audience>> fitting = new LinkedHashSet<>();
        criteria.audiences().forEach(audience -> fitting.addAll(audiences.listFitting(audience)));
        if (!fitting.isEmpty()) {
            reasons.add(formatter.reason(
                    ReasonCode.AUDIENCE_FITS,
                    Map.of(
                            "audiences",
                            fitting.stream().map(TargetAudiences::code).toList()),
                    String.join(
                            ", ",
                            fitting.stream()
                                    .map(group -> TargetAudiences.name(group, lang))
                                    .toList())));
        }
    }

    /** A required appointment is always told: without one, people would go there in vain. */
    private void addAppointment(AppointmentRule appointment, List<Reason> reasons) {
        if (appointment == AppointmentRule.REQUIRED) {
            reasons.add(formatter.reason(ReasonCode.APPOINTMENT, Map.of()));
        } else if (appointment != null && criteria.appointments().contains(appointment)) {
            reasons.add(formatter.reason(ReasonCode.WITHOUT_APPOINTMENT, Map.of()));
        }
    }

    private void addAvailability(StatedAvailability availability, List<Reason> reasons) {
        if (availability == null
                || availability.state() == StatedAvailability.State.OPEN
                || !availability.countsOn(today)) {
            return;
        }
        ReasonCode code =
                availability.state() == StatedAvailability.State.FULL ? ReasonCode.FULL : ReasonCode.WAITING_LIST;
        LocalDate date = availability.on();
        reasons.add(
                date == null
                        ? formatter.variant(code, "undated", Map.of())
                        : formatter.reason(code, Map.of("date", date.toString()), formatter.formatDate(date)));
    }
}
