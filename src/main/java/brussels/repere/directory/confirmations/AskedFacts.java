package brussels.repere.directory.confirmations;

import brussels.repere.accounts.permission.Decision;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.editing.EditableRecord;
import brussels.repere.directory.facts.FieldValueCodec;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which facts of a record are asked about, and in which order: those that are stated, and that whoever holds the link may say something
 * of; those that are due first, and among them those that people need most. Never asked are words that nobody outside uses (legal status,
 * accreditations, other names), and an address that is confidential.
 */
public final class AskedFacts {

    /** In the order in which people miss them. */
    private static final List<EntryField> ASKED = List.of(
            EntryField.PHONES,
            EntryField.HOURS,
            EntryField.LOCATION,
            EntryField.AVAILABILITY,
            EntryField.EMAIL,
            EntryField.WEBSITE,
            EntryField.NAME,
            EntryField.CATEGORIES,
            EntryField.AREA,
            EntryField.LANGUAGES,
            EntryField.MODES,
            EntryField.APPLICATION_PROCESS,
            EntryField.ELIGIBILITY_DESCRIPTION,
            EntryField.ELIGIBILITY,
            EntryField.FEES_DESCRIPTION,
            EntryField.REFERRAL_METHOD,
            EntryField.CAPACITY,
            EntryField.DESCRIPTION);

    /** Told by who lacks them: somebody may add one. */
    private static final List<EntryField> ADDED =
            List.of(EntryField.PHONES, EntryField.HOURS, EntryField.EMAIL, EntryField.WEBSITE);

    private static final String NOTHING = "null";

    private AskedFacts() {}

    /** Lists the facts that an answer to everything needs; none of a closed record. */
    public static List<EntryField> list(EditableRecord record, LocalDate today) {
        return asked(record)
                .filter(field -> isStated(field, record))
                .sorted(Comparator.comparing(field -> !record.facts().get(field).isDue(today)))
                .toList();
    }

    /** Lists the facts of which nothing is stated, and that may be added. */
    public static List<EntryField> listMissing(EditableRecord record) {
        return asked(record)
                .filter(field -> ADDED.contains(field) && !isStated(field, record))
                .toList();
    }

    private static Stream<EntryField> asked(EditableRecord record) {
        return record.closedOn() != null
                ? Stream.empty()
                : ASKED.stream().filter(field -> record.rights().get(field) != Decision.REFUSED);
    }

    private static boolean isStated(EntryField field, EditableRecord record) {
        return !NOTHING.equals(FieldValueCodec.encode(field, record.entry()));
    }
}
