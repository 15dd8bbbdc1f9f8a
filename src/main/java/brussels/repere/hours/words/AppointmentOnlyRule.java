package brussels.repere.hours.words;

import brussels.repere.hours.HoursRemark;
import brussels.repere.hours.OpeningHours;
import brussels.repere.hours.ScheduleLine;
import brussels.repere.text.FoldedText;
import java.util.List;
import java.util.regex.Pattern;

/** Whether hours say that nobody comes without an appointment. */
public final class AppointmentOnlyRule {

    private static final Pattern ONLY = Pattern.compile(
            "(?:uniquement|exclusivement|seulement|enkel|alleen|uitsluitend) (?:sur|op) ?(?:rendez[ -]?vous|rdv|afspraak)");
    private static final Pattern ALONE =
            Pattern.compile("(?:toujours |steeds )?(?:sur|op|na) (?:rendez[ -]?vous|rdv|afspraak)");

    private AppointmentOnlyRule() {}

    /** Of all there is; what only the consultations want is not meant. */
    public static boolean isAppointmentOnly(OpeningHours hours) {
        List<ScheduleLine> whole =
                hours.lines().stream().filter(line -> line.label() == null).toList();
        boolean alone =
                hours.lines().size() == 1 && whole.size() == 1 && !whole.get(0).isStructured();
        return whole.stream()
                .flatMap(line -> line.remarks().stream())
                .map(HoursRemark::text)
                .map(FoldedText::fold)
                .anyMatch(text -> ONLY.matcher(text).matches()
                        || alone && ALONE.matcher(text).matches());
    }
}
