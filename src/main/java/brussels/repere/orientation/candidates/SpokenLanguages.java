package brussels.repere.orientation.candidates;

import brussels.repere.directory.LanguageRegistry;
import brussels.repere.directory.ListedService;
import brussels.repere.orientation.situation.Situation;
import java.util.List;

/** Whether a service speaks with the person of a situation. */
public final class SpokenLanguages {

    private SpokenLanguages() {}

    /** Returns whether it is known to speak one of the languages of the person, or a variety of it; true where nobody said which. */
    public static boolean suit(ListedService service, Situation situation) {
        List<String> wanted = situation.person().languages();
        return wanted.isEmpty()
                || wanted.stream().anyMatch(language -> LanguageRegistry.known().withVarieties(language).stream()
                        .anyMatch(service.offering().languages()::contains));
    }

    static boolean useInterpreter(ListedService service) {
        return service.offering().languages().contains(LanguageRegistry.VIA_INTERPRETER);
    }

    /** Whoever asks in French is helped in French, where nothing else was said and it is known which languages are spoken. */
    static boolean areOtherThanAsked(ListedService service, Situation situation) {
        List<String> spoken = service.offering().languages();
        return situation.person().languages().isEmpty()
                && !spoken.isEmpty()
                && !spoken.contains(situation.lang().name());
    }
}
