package brussels.repere.directory.crisis;

import brussels.repere.text.Bilingual;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is written of somebody who can be mobilised. Immutable.
 *
 * @param bassin its code; null for the whole Region
 * @param task of {@link CrisisTask}
 * @param record of a service its id, or that of one of its locations as hits have it; of an organisation its id
 * @param contact the function to ask for
 * @param phones in the order in which they are called; at least one
 * @param reachable when; null for no word on it
 * @param capacity in words; null for no word on it
 * @param agreed what was agreed beforehand; null for nothing
 * @param confirmedOn when somebody last said that it is true; null if nobody ever did
 */
public record EntryContent(
        String bassin,
        String task,
        Kind kind,
        UUID record,
        String contact,
        List<CrisisPhone> phones,
        Bilingual reachable,
        Bilingual capacity,
        Bilingual agreed,
        LocalDate confirmedOn) {

    public static final int MAX_CONTACT_LENGTH = 120;
    public static final int MAX_NOTE_LENGTH = 600;
    public static final int MAX_PHONES = 6;

    public EntryContent {
        phones = List.copyOf(phones);
    }

    /** What of the directory is named. */
    public enum Kind {
        SERVICE("service"),
        ORGANIZATION("organization");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Kind> find(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst();
        }
    }
}
