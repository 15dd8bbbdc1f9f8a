package brussels.repere.directory.facts;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What is kept where a source and somebody here say different things of a field:
 *
 * <ol>
 *   <li>A field that was corrected here stays for as long as its source says what it said then.
 *   <li>Once the source says the same, the correction ends: the source has caught up, and speaks for itself again.
 *   <li>That somebody here looked at a field and found it right ends when the source has checked the record in the same month or later,
 *       since its own date then says more.
 *   <li>If the source says something else than then and than here, whoever checked in the later month is believed; if nobody knows when
 *       the source did, what was checked here is. What the source says is kept beside it, and shown.
 * </ol>
 *
 * Nothing that was stated here is dropped without telling. Changes the book alone. Belongs to one transaction.
 */
public final class EditRules {

    private final EditBook book;
    private final LocalDate today;

    public EditRules(EditBook book, LocalDate today) {
        this.book = book;
        this.today = today;
    }

    /**
     * Meets what a source says now.
     *
     * @param stated what it says
     * @param current what is stored
     * @param silent fields of which the source says nothing now
     * @param onMeeting is told where the two disagree anew: which field, and what came of it
     * @return what is to be stored
     */
    public DirectoryEntry meet(
            DirectoryEntry stated,
            DirectoryEntry current,
            Set<EntryField> silent,
            BiConsumer<EntryField, MergeOutcome> onMeeting) {
        RecordKey key = RecordKey.of(stated);
        Map<EntryField, FieldEdit> edits = book.list(key);
        edits.keySet().removeAll(silent);
        Set<EntryField> kept = EnumSet.noneOf(EntryField.class);
        YearMonth verified = stated.provenance().lastVerified();
        edits.forEach((field, edit) -> {
            String hash = field.hash(stated);
            if (hash.equals(field.hash(current))) {
                agree(key, edit, verified);
            } else if (!edit.confirmed() && hash.equals(edit.statedHash())) {
                kept.add(field);
                noteSaidAgain(key, edit, FieldValueCodec.encode(field, stated));
            } else if (verified != null && verified.isAfter(edit.lastVerified())) {
                book.remove(key, field);
                onMeeting.accept(field, MergeOutcome.SOURCE_TAKEN);
            } else {
                kept.add(field);
                book.put(key, edit.contradictedBy(FieldValueCodec.encode(field, stated)));
                onMeeting.accept(field, MergeOutcome.CORRECTION_KEPT);
            }
        });
        return stated.withFieldsFrom(kept, current);
    }

    /** A source may say a third thing, and later what it said at first. */
    private void noteSaidAgain(RecordKey key, FieldEdit edit, String value) {
        if (edit.stated() != null && !edit.stated().equals(value)) {
            book.put(key, edit.contradictedBy(value));
        }
    }

    private void agree(RecordKey key, FieldEdit edit, YearMonth verified) {
        if (!edit.confirmed() || verified != null && !verified.isBefore(edit.lastVerified())) {
            book.remove(key, edit.field());
        }
    }

    /**
     * Writes down what somebody here says of some fields.
     *
     * @param stated what is said; of the same record
     * @param current what is stored
     * @param fields which of it count
     * @param verified when that was checked
     * @return the fields that now have another value
     */
    public Set<EntryField> correct(
            DirectoryEntry stated, DirectoryEntry current, Collection<EntryField> fields, YearMonth verified) {
        RecordKey key = RecordKey.of(current);
        Map<EntryField, FieldEdit> edits = book.list(key);
        Set<EntryField> changed = EnumSet.noneOf(EntryField.class);
        for (EntryField field : fields) {
            if (!field.hash(stated).equals(field.hash(current))) {
                changed.add(field);
                book.put(key, correction(field, edits.get(field), stated, current, verified));
            }
        }
        return changed;
    }

    private FieldEdit correction(
            EntryField field, FieldEdit earlier, DirectoryEntry said, DirectoryEntry current, YearMonth verified) {
        boolean contradicted = earlier != null && !earlier.confirmed();
        String sourceHash = contradicted ? earlier.statedHash() : field.hash(current);
        String source = contradicted ? earlier.stated() : FieldValueCodec.encode(field, current);
        String hash = field.hash(said);
        boolean asSource = hash.equals(sourceHash) && !contradicted
                || FieldValueCodec.encode(field, said).equals(source);
        return new FieldEdit(field, verified, today, asSource, asSource ? hash : sourceHash, asSource ? null : source);
    }

    /**
     * Writes down that somebody here looked at fields, and that they are as they are stored.
     *
     * @return the fields whose date is now later
     */
    public Set<EntryField> confirm(DirectoryEntry current, Collection<EntryField> fields, YearMonth verified) {
        RecordKey key = RecordKey.of(current);
        Map<EntryField, FieldEdit> edits = book.list(key);
        Set<EntryField> renewed = EnumSet.noneOf(EntryField.class);
        for (EntryField field : fields) {
            FieldEdit earlier = edits.get(field);
            if (earlier == null || earlier.lastVerified().isBefore(verified)) {
                renewed.add(field);
                boolean confirms = earlier == null || earlier.confirmed();
                book.put(
                        key,
                        new FieldEdit(
                                field,
                                verified,
                                today,
                                confirms,
                                confirms ? field.hash(current) : earlier.statedHash(),
                                confirms ? null : earlier.stated()));
            }
        }
        return renewed;
    }

    /**
     * Brings back what was known here of a field.
     *
     * @param earlier null if nothing was
     */
    public void restore(RecordKey key, EntryField field, FieldEdit earlier) {
        if (earlier == null) {
            book.remove(key, field);
        } else {
            book.put(key, earlier);
        }
    }
}
