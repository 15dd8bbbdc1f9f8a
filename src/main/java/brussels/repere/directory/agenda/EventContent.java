package brussels.repere.directory.agenda;

import brussels.repere.directory.agenda.recurrence.EventSchedule;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.text.Bilingual;
import java.util.List;

/**
 * What is told of an event. Immutable.
 *
 * @param about null for none
 * @param territory that it is for; null for the whole Region
 * @param languages in which it is held, BCP 47; empty where nobody said
 * @param organizer null where nobody is named
 * @param needs that it is about: ids of the taxonomy
 */
public record EventContent(
        EventKind kind,
        Bilingual title,
        Bilingual about,
        EventSchedule schedule,
        EventPlace place,
        TerritoryKey territory,
        EventAudience audience,
        List<String> languages,
        EventCost cost,
        EventRegistration registration,
        EventOrganizer organizer,
        List<String> needs) {

    public static final int MAX_TITLE_LENGTH = 150;
    public static final int MAX_ABOUT_LENGTH = 4000;
    public static final int MAX_LINE_LENGTH = 200;
    public static final int MAX_URL_LENGTH = 500;
    /** Of languages, and of needs. */
    public static final int MAX_VALUES = 20;

    public EventContent {
        languages = List.copyOf(languages);
        needs = List.copyOf(needs);
    }

    public EventContent withSchedule(EventSchedule other) {
        return new EventContent(
                kind, title, about, other, place, territory, audience, languages, cost, registration, organizer, needs);
    }
}
