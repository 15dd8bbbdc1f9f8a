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

/** For whom a service is, as far as that was asked; and what a person must know before going there, whatever was asked. */
final class EligibilityReasons {

    private final EligibilityCriteria criteria;
    private final Lang lang;
    private final ReasonFormatter formatter;

    EligibilityReasons(EligibilityCriteria asked, Lang lang, ReasonFormatter words) {
        this.criteria = asked;
        this.lang = lang;
        this.formatter = words;
    }

    List<Reason> explain(ListedService service) {
        List<Reason> why = new ArrayList<>();
        Eligibility eligibility = service.access().eligibility();
        if (criteria.age() != null && eligibility.fitsAge(criteria.age())) {
            why.add(ageReason(eligibility));
        }
        addAudience(eligibility.audiences(), why);
        if (eligibility.cost() == CostType.FREE && criteria.costs().contains(CostType.FREE)) {
            why.add(formatter.reason(ReasonCode.FREE, Map.of()));
        }
        addAppointment(eligibility.appointment(), why);
        addAvailability(service.access().availability(), why);
        return why;
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

    /** The whole groups in which somebody may be meant: what else they must be is said with it. */
    private void addAudience(TargetAudiences audiences, List<Reason> why) {
        Set<Set<Audience>> fitting = new LinkedHashSet<>();
        criteria.audiences().forEach(each -> fitting.addAll(audiences.listFitting(each)));
        if (!fitting.isEmpty()) {
            why.add(formatter.reason(
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

    /** One that is needed is told in any case: who goes there without goes in vain. */
    private void addAppointment(AppointmentRule appointment, List<Reason> why) {
        if (appointment == AppointmentRule.REQUIRED) {
            why.add(formatter.reason(ReasonCode.APPOINTMENT, Map.of()));
        } else if (appointment != null && criteria.appointments().contains(appointment)) {
            why.add(formatter.reason(ReasonCode.WITHOUT_APPOINTMENT, Map.of()));
        }
    }

    private void addAvailability(StatedAvailability availability, List<Reason> why) {
        if (availability == null || availability.state() == StatedAvailability.State.OPEN) {
            return;
        }
        ReasonCode code =
                availability.state() == StatedAvailability.State.FULL ? ReasonCode.FULL : ReasonCode.WAITING_LIST;
        LocalDate on = availability.on();
        why.add(
                on == null
                        ? formatter.variant(code, "undated", Map.of())
                        : formatter.reason(code, Map.of("date", on.toString()), formatter.formatDate(on)));
    }
}
