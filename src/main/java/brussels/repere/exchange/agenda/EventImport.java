package brussels.repere.exchange.agenda;

import brussels.repere.directory.agenda.AgendaEvent;
import brussels.repere.directory.agenda.EventContent;
import brussels.repere.directory.agenda.EventRows;
import brussels.repere.directory.agenda.EventStatus;
import brussels.repere.directory.agenda.EventStore;
import brussels.repere.exchange.agenda.CalendarScanner.ScannedCalendar;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportFindings;
import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Imports events of a table or of an {@code .ics}: all of it or nothing. An event is known again by its name in its calendar; what was changed by hand since the
 * last import stays, what another calendar brought is not touched, and what is over before it is known here is left out. The report says each. Safe for use by
 * several threads.
 */
@ApplicationScoped
@Unremovable // Commands ask for it by its type.
public class EventImport {

    public static final int MAX_EVENTS = 1_000;
    public static final int MAX_BYTES = 1 << 20;
    private static final int MAX_SOURCE_LENGTH = 80;

    private static final TranslationTable WORDS = TranslationTable.of("problems");

    private final EventReader reader;
    private final EventRows rows;
    private final EventStore store;

    EventImport(EventReader reader, EventRows rows, EventStore store) {
        this.reader = reader;
        this.rows = rows;
        this.store = store;
    }

    /** In which form a file is. */
    public enum Format {
        CSV,
        ICS
    }

    /**
     * What to import.
     *
     * @param file its name, for the report
     * @param source names the calendar; null for what the file calls itself, else its name
     * @param lang of texts that do not say theirs
     * @param publish whether new ones are published at once, and not drafts
     */
    public record Request(String file, byte[] content, Format format, String source, Lang lang, boolean publish) {}

    /**
     * Who imports.
     *
     * @param account null for a command
     * @param mayKeep whether they may keep events for a territory; null is the whole Region
     * @param stored is told each event that is stored, in the transaction that stores it
     */
    public record Importer(UUID account, Predicate<TerritoryKey> mayKeep, Consumer<AgendaEvent> stored) {

        /** Who has the machine may all. */
        public static Importer ofOperator() {
            return new Importer(null, territory -> true, event -> {});
        }
    }

    /**
     * What an import came to.
     *
     * @param findings errors first, then by line
     * @param kept how many stayed as they were changed by hand
     * @param over how many were left out since they are over
     */
    public record Result(
            ImportOutcome outcome,
            List<ImportFinding> findings,
            int added,
            int changed,
            int unchanged,
            int kept,
            int over) {

        public static Result refused(List<ImportFinding> findings) {
            return new Result(ImportOutcome.REFUSED, findings, 0, 0, 0, 0, 0);
        }
    }

    /** What becomes of an event. */
    private enum Fate {
        ADDED,
        CHANGED,
        UNCHANGED,
        KEPT,
        OVER
    }

    /** @param before null for a new one */
    private record JudgedEvent(ReadEvent event, AgendaEvent before, EventContent content, Fate fate) {}

    public Result run(Request request, Importer importer) {
        ImportFindings findings = new ImportFindings();
        findings.setFile(request.file());
        try {
            if (request.content().length > MAX_BYTES) {
                findings.error("agenda.too-large", MAX_BYTES);
                return Result.refused(findings.list());
            }
            return QuarkusTransaction.requiringNew().call(() -> importIn(request, importer, findings));
        } catch (ImportFailure failure) {
            ImportFinding last = failure.finding();
            findings.add(ImportFinding.error(
                    request.file(), last.line(), last.code(), last.params().toArray()));
            return Result.refused(findings.list());
        }
    }

    private Result importIn(Request request, Importer importer, ImportFindings findings) {
        String source = request.source();
        List<ReadEvent> read;
        if (request.format() == Format.ICS) {
            ScannedCalendar calendar = CalendarScanner.scan(request.file(), request.content());
            source = source == null ? calendar.name() : source;
            read = new CalendarReader(request.lang(), findings).read(calendar.events());
        } else {
            read = EventTable.read(request.file(), request.content(), fileSource(request), findings);
        }
        source = source == null || source.isBlank() ? fileSource(request) : source.strip();
        if (source.length() > MAX_SOURCE_LENGTH) {
            findings.error("agenda.source", MAX_SOURCE_LENGTH);
        }
        if (read.isEmpty() && !findings.hasErrors()) {
            findings.error("agenda.nothing");
        }
        List<JudgedEvent> judged = judge(read, source, importer, findings);
        if (findings.hasErrors()) {
            return Result.refused(findings.list());
        }
        Map<Fate, Integer> fates = new HashMap<>();
        for (JudgedEvent one : judged) {
            fates.merge(one.fate(), 1, Integer::sum);
            store(one, source, request.publish(), importer);
        }
        int added = fates.getOrDefault(Fate.ADDED, 0);
        int changed = fates.getOrDefault(Fate.CHANGED, 0);
        return new Result(
                added + changed > 0 ? ImportOutcome.STORED : ImportOutcome.UNCHANGED,
                findings.list(),
                added,
                changed,
                fates.getOrDefault(Fate.UNCHANGED, 0),
                fates.getOrDefault(Fate.KEPT, 0),
                fates.getOrDefault(Fate.OVER, 0));
    }

    private static String fileSource(Request request) {
        return request.source() != null ? request.source() : request.file().replaceFirst("\\.[^.]*$", "");
    }

    private List<JudgedEvent> judge(List<ReadEvent> read, String source, Importer importer, ImportFindings findings) {
        List<JudgedEvent> judged = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ReadEvent event : read) {
            if (!seen.add(event.uid())) {
                findings.error(event.line(), "ics.uid-twice", event.uid());
            } else {
                judge(event, source, importer, findings).ifPresent(judged::add);
            }
        }
        return judged;
    }

    private Optional<JudgedEvent> judge(ReadEvent event, String source, Importer importer, ImportFindings findings) {
        AgendaEvent before = rows.findByUid(event.uid()).orElse(null);
        if (before != null && !before.origin().source().equals(source)) {
            findings.error(
                    event.line(),
                    "agenda.other-source",
                    event.uid(),
                    before.origin().source());
            return Optional.empty();
        }
        EventFaults faults = new EventFaults();
        // Whether it is over is said apart: a calendar has its past with it, and that is no mistake.
        var schedule = new EventTimesReader(new EventFaults()).read(event.form());
        if (before == null && schedule != null && reader.isOver(schedule)) {
            findings.warning(event.line(), "agenda.over", title(event));
            return Optional.of(new JudgedEvent(event, null, null, Fate.OVER));
        }
        Optional<EventContent> content = reader.read(event.form(), before == null ? null : before.content(), faults);
        faults.list().forEach(fault -> findings.error(event.line(), "agenda.fault", describe(fault)));
        if (content.isEmpty()) {
            return Optional.empty();
        }
        if (!importer.mayKeep().test(content.get().territory())
                || before != null && !importer.mayKeep().test(before.content().territory())) {
            findings.error(event.line(), "agenda.not-yours");
            return Optional.empty();
        }
        return Optional.of(judge(event, before, content.get(), findings));
    }

    private static JudgedEvent judge(
            ReadEvent event, AgendaEvent before, EventContent content, ImportFindings findings) {
        if (before == null) {
            return new JudgedEvent(event, null, content, Fate.ADDED);
        }
        boolean same =
                before.content().equals(content) && (!event.cancelled() || before.status() != EventStatus.PUBLISHED);
        if (!same && before.wasChangedByHand()) {
            findings.warning(event.line(), "agenda.kept", title(event));
            return new JudgedEvent(event, before, content, Fate.KEPT);
        }
        return new JudgedEvent(event, before, content, same ? Fate.UNCHANGED : Fate.CHANGED);
    }

    private static Bilingual describe(EventFaults.Fault fault) {
        Object[] params = new Object[fault.params().size() + 1];
        params[0] = fault.field().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        for (int number = 0; number < fault.params().size(); number++) {
            params[number + 1] = fault.params().get(number);
        }
        return new Bilingual(WORDS.say(Lang.fr, fault.key(), params), WORDS.say(Lang.nl, fault.key(), params));
    }

    private static String title(ReadEvent event) {
        return event.form().titleFr() != null
                ? event.form().titleFr()
                : String.valueOf(event.form().titleNl());
    }

    private void store(JudgedEvent judged, String source, boolean publish, Importer importer) {
        AgendaEvent before = judged.before();
        AgendaEvent stored;
        if (judged.fate() == Fate.ADDED) {
            stored = store.addImported(
                    judged.content(), importer.account(), source, judged.event().uid());
            if (publish) {
                stored = store.setStatus(stored.id(), stored.version(), EventStatus.PUBLISHED);
            }
        } else if (judged.fate() == Fate.CHANGED) {
            stored = before.content().equals(judged.content())
                    ? before
                    : store.changeImported(before.id(), before.version(), judged.content(), importer.account());
        } else {
            return;
        }
        if (judged.event().cancelled() && stored.status() == EventStatus.PUBLISHED) {
            stored = store.setStatus(stored.id(), stored.version(), EventStatus.CANCELLED);
        }
        importer.stored().accept(store.noteImported(stored.id()));
    }
}
