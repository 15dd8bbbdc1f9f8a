package brussels.repere.search.reason;

import brussels.repere.directory.ListedService;
import brussels.repere.eligibility.Appointment;
import brussels.repere.eligibility.Asked;
import brussels.repere.eligibility.Audience;
import brussels.repere.eligibility.Audiences;
import brussels.repere.eligibility.Availability;
import brussels.repere.eligibility.Cost;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.text.Lang;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For whom a service is, as far as that was asked; and what a person must know before going there, whatever was asked. */
final class ForWhomReasons {

    private final Asked asked;
    private final Lang lang;
    private final ReasonWords words;

    ForWhomReasons(Asked asked, Lang lang, ReasonWords words) {
        this.asked = asked;
        this.lang = lang;
        this.words = words;
    }

    List<Reason> of(ListedService service) {
        List<Reason> why = new ArrayList<>();
        Eligibility eligibility = service.eligibility();
        if (asked.age() != null && eligibility.fitsAge(asked.age())) {
            why.add(age(eligibility));
        }
        audience(eligibility.audiences(), why);
        if (eligibility.cost() == Cost.FREE && asked.costs().contains(Cost.FREE)) {
            why.add(words.reason(ReasonCode.FREE, Map.of()));
        }
        appointment(eligibility.appointment(), why);
        availability(service.availability(), why);
        return why;
    }

    private Reason age(Eligibility eligibility) {
        Double from = eligibility.minimumAge();
        Double to = eligibility.maximumAge();
        Map<String, Object> params = new LinkedHashMap<>();
        if (from != null) {
            params.put("from", from);
        }
        if (to != null) {
            params.put("to", to);
        }
        AgeInWords age = new AgeInWords(words);
        if (from == null) {
            return words.variant(ReasonCode.AGE_FITS, "to", params, age.of(to));
        }
        if (to == null) {
            return words.variant(ReasonCode.AGE_FITS, "from", params, age.of(from));
        }
        return AgeInWords.isInMonths(from) || AgeInWords.isInMonths(to)
                ? words.variant(ReasonCode.AGE_FITS, "units", params, age.of(from), age.of(to))
                : words.reason(ReasonCode.AGE_FITS, params, AgeInWords.number(from), AgeInWords.number(to));
    }

    /** The whole groups in which somebody may be meant: what else they must be is said with it. */
    private void audience(Audiences audiences, List<Reason> why) {
        Set<Set<Audience>> fitting = new LinkedHashSet<>();
        asked.audiences().forEach(each -> fitting.addAll(audiences.fitting(each)));
        if (!fitting.isEmpty()) {
            why.add(words.reason(
                    ReasonCode.AUDIENCE_FITS,
                    Map.of("audiences", fitting.stream().map(Audiences::code).toList()),
                    String.join(
                            ", ",
                            fitting.stream()
                                    .map(group -> Audiences.name(group, lang))
                                    .toList())));
        }
    }

    /** One that is needed is told in any case: who goes there without goes in vain. */
    private void appointment(Appointment appointment, List<Reason> why) {
        if (appointment == Appointment.REQUIRED) {
            why.add(words.reason(ReasonCode.APPOINTMENT, Map.of()));
        } else if (appointment != null && asked.appointments().contains(appointment)) {
            why.add(words.reason(ReasonCode.WITHOUT_APPOINTMENT, Map.of()));
        }
    }

    private void availability(Availability availability, List<Reason> why) {
        if (availability == null || availability.state() == Availability.State.OPEN) {
            return;
        }
        ReasonCode code = availability.state() == Availability.State.FULL ? ReasonCode.FULL : ReasonCode.WAITING_LIST;
        LocalDate on = availability.on();
        why.add(
                on == null
                        ? words.variant(code, "undated", Map.of())
                        : words.reason(code, Map.of("date", on.toString()), words.day(on)));
    }
}
