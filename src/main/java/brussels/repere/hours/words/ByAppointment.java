package brussels.repere.hours.words;

import brussels.repere.hours.Line;
import brussels.repere.hours.OpeningHours;
import brussels.repere.hours.Remark;
import java.util.List;
import java.util.regex.Pattern;

/** Whether hours say that nobody comes without an appointment. */
public final class ByAppointment {

    private static final Pattern ONLY = Pattern.compile(
            "(?:uniquement|exclusivement|seulement|enkel|alleen|uitsluitend) (?:sur|op) ?(?:rendez[ -]?vous|rdv|afspraak)");
    private static final Pattern ALONE =
            Pattern.compile("(?:toujours |steeds )?(?:sur|op|na) (?:rendez[ -]?vous|rdv|afspraak)");

    private ByAppointment() {}

    /** Of all there is; what only the consultations want is not meant. */
    public static boolean isOnly(OpeningHours hours) {
        List<Line> whole =
                hours.lines().stream().filter(line -> line.label() == null).toList();
        boolean alone =
                hours.lines().size() == 1 && whole.size() == 1 && !whole.get(0).isStructured();
        return whole.stream()
                .flatMap(line -> line.remarks().stream())
                .map(Remark::text)
                .map(Folding::of)
                .anyMatch(text -> ONLY.matcher(text).matches()
                        || alone && ALONE.matcher(text).matches());
    }
}
