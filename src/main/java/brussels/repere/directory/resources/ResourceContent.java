package brussels.repere.directory.resources;

import brussels.repere.geography.TerritoryKey;
import brussels.repere.text.Bilingual;
import java.time.LocalDate;
import java.util.List;

/**
 * What is told of a resource. Immutable.
 *
 * @param about null for none
 * @param url where it is read; null where only somebody is to be asked
 * @param needs that it is about: ids of the taxonomy
 * @param languages that it is in, BCP 47; empty where nobody said
 * @param publishedOn null where nobody said
 * @param reviewOn the day after which it is told as old
 * @param territory that it is for; null for the whole Region
 * @param volunteers null for what looks for none
 */
public record ResourceContent(
        ResourceKind kind,
        Bilingual title,
        Bilingual about,
        String url,
        List<String> needs,
        List<String> languages,
        ResourcePublisher publisher,
        PublicationDate publishedOn,
        LocalDate reviewOn,
        TerritoryKey territory,
        VolunteerCall volunteers) {

    public static final int MAX_TITLE_LENGTH = 150;
    public static final int MAX_ABOUT_LENGTH = 2_000;
    public static final int MAX_NOTE_LENGTH = 600;
    public static final int MAX_LINE_LENGTH = 120;
    public static final int MAX_URL_LENGTH = 500;
    /** Of languages, and of needs. */
    public static final int MAX_VALUES = 20;

    public ResourceContent {
        needs = List.copyOf(needs);
        languages = List.copyOf(languages);
    }
}
