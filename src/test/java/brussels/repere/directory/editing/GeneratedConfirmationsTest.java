package brussels.repere.directory.editing;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.facts.ChangeAuthor;
import brussels.repere.directory.facts.EditBook;
import brussels.repere.directory.facts.EditRules;
import brussels.repere.directory.facts.FactChange;
import brussels.repere.directory.facts.FactChangeKind;
import brussels.repere.directory.facts.FactHistory;
import brussels.repere.directory.facts.FieldEdit;
import brussels.repere.directory.facts.MergeOutcome;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.testing.DirectoryEntryBuilder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Answers by links, edits and imports of the same facts in any order, each by somebody who looked at some earlier moment. The test itself
 * remembers what each of them saw, and counts what was overwritten, or found right, without having been seen, and without being told.
 */
@DisplayName("Generated confirmations")
class GeneratedConfirmationsTest {

    private static final int ORDERS = 10_000;
    private static final int STEPS = 12;
    private static final int PEOPLE = 3;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final List<String> NUMBERS = List.of("02 500 10 10", "02 500 20 20", "02 500 30 30");
    private static final List<String> PAGES = List.of("https://a.example", "https://b.example");
    private static final List<EntryField> FIELDS = List.of(EntryField.PHONES, EntryField.WEBSITE);

    /** What is broken on purpose, to see that it is found. */
    private enum Fault {
        NONE,
        /** What somebody found right is stored whatever happened since they looked. */
        CONFIRM_UNSEEN,
        /** An edit is stored whatever happened since. */
        OVERWRITE,
        /** A source is believed without a word. */
        IMPORT
    }

    /** What somebody has on the screen. */
    private record Seen(long version, DirectoryEntry entry) {}

    private static final class Order {

        private final Random random;
        private final Fault fault;
        private final EditBook book = new EditBook();
        private final EditRules rules = new EditRules(book, TODAY);
        private final List<FactChange> history = new ArrayList<>();
        private final Seen[] seen = new Seen[PEOPLE];
        private DirectoryEntry current;
        private int stored;
        private int told;
        private int silent;

        Order(long seed, Fault fault) {
            this.random = new Random(seed);
            this.fault = fault;
            current = state();
            for (int person = 0; person < PEOPLE; person++) {
                look(person);
            }
        }

        private DirectoryEntry state() {
            return DirectoryEntryBuilder.entry("1")
                    .phone(NUMBERS.get(random.nextInt(NUMBERS.size())))
                    .website(PAGES.get(random.nextInt(PAGES.size())))
                    .verified(random.nextInt(3) == 0 ? null : month().toString())
                    .build();
        }

        private YearMonth month() {
            return YearMonth.of(2026, 1 + random.nextInt(6));
        }

        void run() {
            for (int step = 0; step < STEPS; step++) {
                switch (random.nextInt(5)) {
                    case 0 -> look(random.nextInt(PEOPLE));
                    case 1 -> importState();
                    default -> answer(random.nextInt(PEOPLE));
                }
            }
        }

        private void look(int person) {
            seen[person] = new Seen(history.size(), current);
        }

        private List<FactChange> since(long version) {
            List<FactChange> later = new ArrayList<>(history.subList((int) version, history.size()));
            Collections.reverse(later);
            return later;
        }

        private void remember(List<FactChange> changes) {
            for (FactChange change : changes) {
                history.add(new FactChange(
                        history.size() + 1L,
                        change.record(),
                        change.field(),
                        change.kind(),
                        change.oldValue(),
                        change.newValue(),
                        change.oldEdit(),
                        null,
                        null,
                        null));
            }
        }

        private void answer(int person) {
            DirectoryEntry said = state();
            Set<EntryField> typed = EnumSet.noneOf(EntryField.class);
            Set<EntryField> right = EnumSet.noneOf(EntryField.class);
            for (EntryField field : FIELDS) {
                switch (random.nextInt(3)) {
                    case 0 -> typed.add(field);
                    case 1 -> right.add(field);
                    default -> {
                        // Nothing is said of it.
                    }
                }
            }
            RecordEdit edit = new RecordEdit(current.withFieldsFrom(typed, said), typed, right);
            Set<EntryField> different = EnumSet.noneOf(EntryField.class);
            typed.stream()
                    .filter(field -> !field.hash(said).equals(field.hash(current)))
                    .forEach(different::add);
            if (!FactConflict.list(
                            checked(edit),
                            fault == Fault.OVERWRITE ? Set.of() : different,
                            since(seen[person].version()),
                            current)
                    .isEmpty()) {
                told++;
                return;
            }
            count(person, different, right);
            store(edit, different);
            stored++;
            look(person);
        }

        private RecordEdit checked(RecordEdit edit) {
            return fault == Fault.CONFIRM_UNSEEN ? new RecordEdit(edit.stated(), edit.fields(), Set.of()) : edit;
        }

        private void count(int person, Set<EntryField> different, Set<EntryField> right) {
            for (EntryField field : FIELDS) {
                boolean unseen = !field.hash(seen[person].entry()).equals(field.hash(current));
                if (unseen && (different.contains(field) || right.contains(field))) {
                    silent++;
                }
            }
        }

        private void store(RecordEdit edit, Set<EntryField> different) {
            Map<EntryField, FieldEdit> before = book.list(RecordKey.of(current));
            YearMonth month = month();
            rules.correct(edit.stated(), current, different, month);
            Set<EntryField> renewed = rules.confirm(current, edit.confirmed(), month);
            List<FactChange> changes = new ArrayList<>();
            different.forEach(field -> changes.add(FactChange.ofField(
                    current, edit.stated(), field, FactChangeKind.EDITED, before.get(field), ChangeAuthor.NOBODY)));
            renewed.forEach(field -> changes.add(
                    FactChange.ofConfirmation(RecordKey.of(current), field, before.get(field), ChangeAuthor.NOBODY)));
            current = current.withFieldsFrom(different, edit.stated());
            remember(changes);
        }

        private void importState() {
            DirectoryEntry stated = state();
            Map<EntryField, FieldEdit> before = book.list(RecordKey.of(current));
            Set<EntryField> taken = EnumSet.noneOf(EntryField.class);
            DirectoryEntry merged = fault == Fault.IMPORT
                    ? stated
                    : rules.meet(stated, current, Set.of(), (field, outcome) -> {
                        if (outcome == MergeOutcome.SOURCE_TAKEN) {
                            taken.add(field);
                        }
                    });
            for (EntryField field : FIELDS) {
                boolean overwritten = !field.hash(merged).equals(field.hash(current));
                if (overwritten && before.containsKey(field) && !taken.contains(field)) {
                    silent++;
                }
            }
            remember(FactHistory.compare(current, merged, FactChangeKind.IMPORTED, before, ChangeAuthor.NOBODY));
            current = merged;
        }
    }

    private static Order sum(Fault fault) {
        Order sum = new Order(-1, fault);
        for (int seed = 0; seed < ORDERS; seed++) {
            Order order = new Order(seed, fault);
            order.run();
            sum.stored += order.stored;
            sum.told += order.told;
            sum.silent += order.silent;
        }
        return sum;
    }

    @DisplayName("in 10,000 orders nothing is overwritten or found right in silence, and what cannot be stored is told")
    @Test
    void silentOverwrites() {
        Order sum = sum(Fault.NONE);
        assertThat(sum.stored).isGreaterThan(ORDERS);
        assertThat(sum.told).isGreaterThan(ORDERS);
        assertThat(sum.silent).isZero();
    }

    @DisplayName("each fault that is planted is found")
    @Test
    void faults() {
        assertThat(sum(Fault.CONFIRM_UNSEEN).silent).isGreaterThan(1_000);
        assertThat(sum(Fault.OVERWRITE).silent).isGreaterThan(1_000);
        assertThat(sum(Fault.IMPORT).silent).isGreaterThan(1_000);
    }
}
