package brussels.repere.directory.upstream;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.facts.FieldValueCodec;
import brussels.repere.directory.facts.RecordKey;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a source says of what was sent to it")
class SentBookTest {

    private static final UUID DISPATCH = UUID.randomUUID();

    private static DirectoryEntry phone(String number) {
        return number == null ? entry("a").build() : entry("a").phone(number).build();
    }

    private static SentFact sent(String known, String stated, boolean noted) {
        return new SentFact(
                RecordKey.of(phone(known)),
                EntryField.PHONES,
                FieldValueCodec.encode(EntryField.PHONES, phone(known)),
                noted ? FieldValueCodec.encode(EntryField.PHONES, phone(stated)) : null,
                EntryField.PHONES.hash(phone(stated)),
                null);
    }

    private static SentBook book(SentFact fact, ReturnState before) {
        SentBook book = new SentBook();
        book.add(new SentBook.Row(DISPATCH, 0, fact, before));
        return book;
    }

    private static ReturnState afterSaying(SentFact fact, String number) {
        SentBook book = book(fact, null);
        book.noteSaid(phone(number), Set.of());
        return book.changed().values().iterator().next();
    }

    @DisplayName("is the same, what it said, or a third thing, whether it was noted what it said or only a hash")
    @Test
    void outcomes() {
        for (boolean noted : List.of(true, false)) {
            SentFact fact = sent("02 500 20 20", "02 500 10 10", noted);
            assertThat(afterSaying(fact, "02 500 20 20")).isEqualTo(ReturnState.CAUGHT_UP);
            assertThat(afterSaying(fact, "02 500 10 10")).isEqualTo(ReturnState.UNCHANGED);
            assertThat(afterSaying(fact, "02 500 30 30")).isEqualTo(ReturnState.CONTRADICTED);
            assertThat(afterSaying(fact, null)).isEqualTo(ReturnState.CONTRADICTED);
        }
        assertThat(afterSaying(sent(null, "02 500 10 10", true), null)).isEqualTo(ReturnState.CAUGHT_UP);
    }

    @DisplayName("is nothing where its form leaves no room for it, and of other records")
    @Test
    void silent() {
        SentBook book = book(sent("02 500 20 20", "02 500 10 10", true), null);
        book.noteSaid(phone("02 500 20 20"), Set.of(EntryField.PHONES));
        book.noteSaid(entry("b").phone("02 500 20 20").build(), Set.of());
        assertThat(book.changed()).isEmpty();
    }

    @DisplayName("counts as unchanged where it only names the record, unless it has said something since")
    @Test
    void named() {
        SentFact fact = sent("02 500 20 20", "02 500 10 10", true);
        SentBook waiting = book(fact, null);
        waiting.noteUnchanged(fact.record());
        assertThat(waiting.changed()).containsValue(ReturnState.UNCHANGED);
        SentBook answered = book(fact, ReturnState.CONTRADICTED);
        answered.noteUnchanged(fact.record());
        assertThat(answered.changed()).isEmpty();
    }

    @DisplayName("is no news if it is what it said before, and a record may go")
    @Test
    void news() {
        SentFact fact = sent("02 500 20 20", "02 500 10 10", true);
        SentBook book = book(fact, ReturnState.UNCHANGED);
        book.noteSaid(phone("02 500 10 10"), Set.of());
        assertThat(book.changed()).isEmpty();
        book.noteGone(List.of(fact.record()));
        assertThat(book.changed()).containsValue(ReturnState.GONE);
    }
}
