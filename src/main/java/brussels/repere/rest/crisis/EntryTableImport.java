package brussels.repere.rest.crisis;

import brussels.repere.directory.crisis.CrisisStateException;
import brussels.repere.directory.crisis.EntryContent;
import brussels.repere.directory.crisis.RosterEntry;
import brussels.repere.directory.crisis.RosterEntryStore;
import brussels.repere.rest.crisis.EntryTable.Row;
import brussels.repere.rest.crisis.TableAnswer.RowAnswer;
import brussels.repere.rest.editing.fields.FieldNames;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Stores a table of entries as a whole or not at all, and names all that is wrong by line and column. Safe for use by several threads. */
@ApplicationScoped
class EntryTableImport {

    private final CrisisAccess access;
    private final RosterEntryStore store;
    private final EntryReader reader;
    private final RequestLanguage language;

    EntryTableImport(CrisisAccess access, RosterEntryStore store, EntryReader reader, RequestLanguage language) {
        this.access = access;
        this.store = store;
        this.reader = reader;
        this.language = language;
    }

    /** @param before null for a new entry */
    private record Planned(int line, RosterEntry before, EntryContent content) {

        private boolean isSame() {
            return before != null && before.content().equals(content);
        }
    }

    /** @throws brussels.repere.rest.problem.ProblemException naming all that cannot be used; nothing is stored then */
    TableAnswer read(byte[] file) {
        ParameterErrors errors = new ParameterErrors();
        Set<UUID> seen = new HashSet<>();
        List<Planned> planned = new ArrayList<>();
        for (Row row : EntryTable.read(file, language.get()).rows()) {
            planned.add(plan(row, seen, errors));
        }
        errors.throwIfAny();
        return QuarkusTransaction.requiringNew().call(() -> store(planned));
    }

    private Planned plan(Row row, Set<UUID> seen, ParameterErrors errors) {
        FieldNames names = FieldNames.inTable(row.line());
        RosterEntry before =
                row.id() == null ? null : findBefore(row, names, errors).orElse(null);
        if (before != null && !seen.add(before.id())) {
            errors.addNotAllowed(names.of("id"), "crisis.twice");
        }
        EntryContent content = reader.read(row.entry(), before == null ? null : before.content(), names, errors);
        if (!access.mayKeep(content.bassin())) {
            errors.addNotAllowed(names.of("bassin"), "crisis.not-yours");
        }
        return new Planned(row.line(), before, content);
    }

    private Optional<RosterEntry> findBefore(Row row, FieldNames names, ParameterErrors errors) {
        Optional<RosterEntry> before = findStored(row.id())
                .filter(entry -> access.mayKeep(entry.content().bassin()));
        if (before.isEmpty()) {
            errors.add(names.of("id"), ParameterError.Code.UNKNOWN_VALUE, "crisis.entry");
        } else if (row.version() == null || !row.version().matches("\\d{1,18}")) {
            errors.add(names.of("version"), ParameterError.Code.MALFORMED, "crisis.version");
        } else if (Long.parseLong(row.version()) != before.get().version()) {
            errors.addNotAllowed(names.of("version"), "crisis.changed");
        }
        return before;
    }

    private Optional<RosterEntry> findStored(String id) {
        try {
            return store.find(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** @throws CrisisStateException if somebody changed an entry just now, or a bassin is full; nothing is stored then */
    private TableAnswer store(List<Planned> planned) {
        List<RowAnswer> rows = new ArrayList<>();
        for (Planned row : planned) {
            if (row.before() == null) {
                rows.add(new RowAnswer(
                        row.line(),
                        "added",
                        store.add(row.content(), access.account()).id()));
            } else if (row.isSame()) {
                rows.add(new RowAnswer(row.line(), "same", row.before().id()));
            } else {
                store.change(row.before().id(), row.before().version(), row.content(), access.account());
                rows.add(new RowAnswer(row.line(), "changed", row.before().id()));
            }
        }
        rows.stream()
                .filter(row -> !row.done().equals("same"))
                .forEach(row -> access.note(row.id(), "entries", "table", row.done()));
        return new TableAnswer(count(rows, "added"), count(rows, "changed"), count(rows, "same"), rows);
    }

    private static int count(List<RowAnswer> rows, String done) {
        return (int) rows.stream().filter(row -> row.done().equals(done)).count();
    }
}
