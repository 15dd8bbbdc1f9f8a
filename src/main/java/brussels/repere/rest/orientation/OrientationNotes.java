package brussels.repere.rest.orientation;

import brussels.repere.geocoding.towns.OutsideTowns;
import brussels.repere.orientation.result.OrientationPlan;
import brussels.repere.rest.orientation.OrientationAnswer.NoteView;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import brussels.repere.understanding.reading.Reading.Kind;
import java.util.ArrayList;
import java.util.List;

/** What one has to know beside the doors: what is missing, and what to do next. */
record OrientationNotes(ResolvedSituation resolved, OrientationPlan plan, Lang lang) {

    private static final TranslationTable WORDS = TranslationTable.of("orientation");

    List<NoteView> list() {
        List<NoteView> notes = new ArrayList<>();
        resolved.parts().stream()
                .filter(part -> part.kind() == Kind.WORDS)
                .flatMap(part -> OutsideTowns.bundled().findIn(part.text()).stream())
                .findFirst()
                .ifPresent(town -> notes.add(note("outside-region", town.name().in(lang))));
        if (resolved.situation().needs().isEmpty()) {
            notes.add(note("no-need"));
        } else if (plan.doors().isEmpty()) {
            notes.add(note("no-door"));
        }
        if (!resolved.leftOut().isEmpty()) {
            notes.add(note("needs-left-out", String.join(", ", resolved.leftOut())));
        }
        return notes;
    }

    private NoteView note(String code, Object... parameters) {
        return new NoteView(code, WORDS.say(lang, "note." + code, parameters));
    }
}
