package brussels.repere.hours.words;

import brussels.repere.hours.HoursRemark;
import brussels.repere.hours.OpeningHours;
import brussels.repere.hours.ScheduleLine;
import brussels.repere.text.FoldedText;
import java.util.List;
import java.util.regex.Pattern;

/** Decides whether hours state that access is by appointment only. */
public final class AppointmentOnlyRule {

    private static final Pattern ONLY = Pattern.compile(
            "(?:uniquement|exclusivement|seulement|enkel|alleen|uitsluitend) (?:sur|op) ?(?:rendez[ -]?vous|rdv|afspraak)");
    private static final Pattern ALONE =
            Pattern.compile("(?:toujours |steeds )?(?:sur|op|na) (?:rendez[ -]?vous|rdv|afspraak)");

    private AppointmentOnlyRule() {}

    /** Considers only general hours: a condition of, for example, the consultations alone does not count. */
    public static boolean isAppointmentOnly(OpeningHours hours) {
        List<ScheduleLine> general =
                hours.lines().stream().filter(line -> line.label() == null).toList();
        boolean isOnlyStatement = hours.lines().size() == 1
                && general.size() == 1
                && !general.get(0).isStructured();
        return general.stream()
                .flatMap(line -> line.remarks().stream())
                .map(HoursRemark::text)
                .map(FoldedText::fold)
                .anyMatch(text -> ONLY.matcher(text).matches()
                        || isOnlyStatement && ALONE.matcher(text).matches());
    }
}
