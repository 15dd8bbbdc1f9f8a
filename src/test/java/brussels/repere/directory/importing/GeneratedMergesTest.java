package brussels.repere.directory.importing;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.facts.EditBook;
import brussels.repere.directory.facts.EditRules;
import brussels.repere.directory.facts.FieldEdit;
import brussels.repere.directory.facts.MergeOutcome;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.directory.upstream.SentBook;
import brussels.repere.testing.DirectoryEntryBuilder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Imports, corrections, edits and confirmations in any order. Beside the rules, the test itself keeps account of what people stated last, and
 * counts where that was overwritten without anybody being told.
 */
@DisplayName("Generated merges")
class GeneratedMergesTest {

    private static final int HISTORIES = 2_000;
    private static final int STEPS = 12;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final List<String> NUMBERS = List.of("02 500 10 10", "02 500 20 20", "02 500 30 30");
    private static final List<String> PAGES = List.of("https://a.example", "https://b.example");
    private static final List<EntryField> FIELDS = List.of(EntryField.PHONES, EntryField.WEBSITE);

    /** What somebody here stated of a field, and whether that was all. */
    private record Hand(String hash, YearMonth month, boolean correction) {}

    private static final class History {

        private final Random random;
        private final EditBook book = new EditBook();
        private final EditRules rules = new EditRules(book, TODAY);
        private final Hand[] hands = new Hand[FIELDS.size()];
        private DirectoryEntry current;
        private int merges;
        private int silent;
        private int told;

        History(long seed) {
            random = new Random(seed);
            current = state();
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
                switch (random.nextInt(6)) {
                    case 0 -> edit();
                    case 1 -> confirm();
                    case 2 -> correctByTable();
                    default -> importState();
                }
            }
        }

        private Set<EntryField> someFields() {
            Set<EntryField> some = EnumSet.noneOf(EntryField.class);
            FIELDS.stream().filter(field -> random.nextBoolean()).forEach(some::add);
            return some;
        }

        private void edit() {
            DirectoryEntry said = state();
            YearMonth month = month();
            Set<EntryField> changed = rules.correct(said, current, someFields(), month);
            current = current.withFieldsFrom(changed, said);
            changed.forEach(field -> state(field, month));
        }

        private void confirm() {
            YearMonth month = month();
            rules.confirm(current, someFields(), month).forEach(field -> state(field, month));
        }

        private void state(EntryField field, YearMonth month) {
            FieldEdit edit = book.list(RecordKey.of(current)).get(field);
            hands[FIELDS.indexOf(field)] = new Hand(field.hash(current), month, !edit.confirmed());
        }

        private void correctByTable() {
            DirectoryEntry said = state();
            YearMonth month = month();
            Set<EntryField> fields = someFields();
            DirectoryEntry before = current;
            merge(said, new CorrectionScope(fields, month), UnstatedParts.NONE, false, new ArrayList<>());
            fields.stream()
                    .filter(field -> !field.hash(before).equals(field.hash(current)))
                    .forEach(field -> state(field, month));
        }

        private void importState() {
            DirectoryEntry stated = state();
            Set<EntryField> silentFields = random.nextInt(4) == 0 ? someFields() : Set.of();
            List<EntryField> taken = new ArrayList<>();
            DirectoryEntry before = current;
            merges++;
            merge(
                    stated,
                    null,
                    silentFields.isEmpty()
                            ? UnstatedParts.NONE
                            : new UnstatedParts(silentFields, Set.of(), false, false),
                    random.nextInt(5) == 0,
                    taken);
            for (int i = 0; i < FIELDS.size(); i++) {
                account(i, stated, before, taken);
            }
        }

        /** Ends what was stated where the source says the same, or where it was told that the source is believed. */
        private void account(int i, DirectoryEntry stated, DirectoryEntry before, List<EntryField> taken) {
            EntryField field = FIELDS.get(i);
            boolean overwritten = !field.hash(before).equals(field.hash(current));
            if (hands[i] == null) {
                return;
            }
            if (taken.contains(field)) {
                told++;
                hands[i] = null;
            } else if (overwritten) {
                silent++;
                hands[i] = null;
            } else if (book.list(RecordKey.of(current)).containsKey(field)) {
                // What a source contradicts is a correction from then on, though it was only found right before.
                boolean confirmed = book.list(RecordKey.of(current)).get(field).confirmed();
                hands[i] = new Hand(hands[i].hash(), hands[i].month(), !confirmed);
            } else {
                YearMonth verified = stated.provenance().lastVerified();
                boolean agrees = field.hash(stated).equals(hands[i].hash());
                boolean later = verified != null && !verified.isBefore(hands[i].month());
                assertThat(agrees && (hands[i].correction() || later))
                        .as("what was stated here ends only where the source says the same")
                        .isTrue();
                hands[i] = null;
            }
        }

        private void merge(
                DirectoryEntry stated,
                CorrectionScope correction,
                UnstatedParts unstated,
                boolean mayBeOlder,
                List<EntryField> taken) {
            EntryMerger merger = new EntryMerger(book, new SentBook(), source(mayBeOlder, taken), TODAY);
            YearMonth verified = current.provenance().lastVerified();
            StatedRecord record = new StatedRecord(
                    stated,
                    unstated,
                    Optional.ofNullable(correction),
                    new KnownRecords.KnownRecord(
                            new UUID(0, 1),
                            new UUID(0, 2),
                            current.contentHash(),
                            verified == null ? null : verified.toString(),
                            null,
                            false,
                            false));
            current = merger.merge(record, merger.needsCurrent(record) ? current : null)
                    .map(merged -> merged.withLastVerifiedIfUnknown(verified))
                    .orElse(current);
        }
    }

    private static ImportSource source(boolean mayBeOlder, List<EntryField> taken) {
        return new ImportSource() {
            @Override
            public boolean forEachEntry(Consumer<DirectoryEntry> action) {
                throw new UnsupportedOperationException("read one by one");
            }

            @Override
            public boolean mayBeOlder() {
                return mayBeOlder;
            }

            @Override
            public void onMerged(MergeOutcome outcome, Provenance record, EntryField field) {
                if (outcome == MergeOutcome.SOURCE_TAKEN) {
                    taken.add(field);
                }
            }
        };
    }

    @DisplayName(
            "of more than 10,000 imports among 24,000 steps none overwrites in silence what somebody here stated, and some tell that they do")
    @Test
    void silentOverwrites() {
        int merges = 0;
        int silent = 0;
        int told = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            History history = new History(seed);
            history.run();
            merges += history.merges;
            silent += history.silent;
            told += history.told;
        }
        assertThat(merges).isGreaterThan(10_000);
        assertThat(told).as("sources are believed where they looked later").isGreaterThan(100);
        assertThat(silent).isZero();
    }
}
