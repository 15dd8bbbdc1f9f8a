package brussels.repere.exchange.territory;

import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.geography.Delimitation;
import brussels.repere.geography.delimitation.DelimitationStore;
import brussels.repere.geography.delimitation.DelimitationStore.StoredDelimitation;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Imports files of territory, all of them or nothing: applies them to the delimitation of the day from which they hold, checks the result
 * and stores it beside the others. Each file replaces one part: the boundaries of the sectors, the members of a level, or names. Files of
 * the first two kinds give names only to territories that are new.
 */
@ApplicationScoped
public class TerritoryImport {

    private final DelimitationStore store;
    private final DelimitationCalendar calendar;
    private final ChangeReporter changes;

    TerritoryImport(DelimitationStore store, DelimitationCalendar calendar, ChangeReporter changes) {
        this.store = store;
        this.calendar = calendar;
        this.changes = changes;
    }

    /**
     * What to import and how.
     *
     * @param crs the coordinate system to use instead of those that the files state, or null
     * @param validFrom null to correct the delimitation of today, from its first day on
     * @param validTo null while there is no end
     * @param source publisher and terms, for all answers that say where the figures come from; null to name the files
     * @param dryRun whether everything is read, checked and compared, and nothing stored
     */
    public record Request(
            List<Path> files, String crs, LocalDate validFrom, LocalDate validTo, String source, boolean dryRun) {

        public Request(List<Path> files, String crs, LocalDate validFrom, LocalDate validTo, String source) {
            this(files, crs, validFrom, validTo, source, false);
        }

        /** Returns a request that takes everything from the files themselves. */
        public static Request of(Path... files) {
            return new Request(List.of(files), null, null, null, null);
        }

        /** Returns a request that takes the files from a day on. */
        public static Request from(LocalDate day, Path... files) {
            return new Request(List.of(files), null, day, null, null);
        }

        /** Returns the same request, of which nothing is to be stored. */
        public Request asDryRun() {
            return new Request(files, crs, validFrom, validTo, source, true);
        }
    }

    /**
     * What an import came to.
     *
     * @param findings errors first, then by file, code and line
     * @param changes what changes for whom, by level, against the delimitation of the same day; none if nothing was there before
     */
    public record Result(
            ImportOutcome outcome,
            List<ImportFinding> findings,
            int sectors,
            int territories,
            List<LevelReport> changes) {}

    /** Makes the bundled territory the current one, unless another instance was faster. */
    public void loadBundled() {
        Delimitation bundled = BundledTerritory.read();
        store.store(bundled, store.findBase(bundled.validFrom()));
    }

    /**
     * Forgets a delimitation, as one that was imported by mistake.
     *
     * @return false if there is none with this number, or no other one
     */
    public boolean withdraw(long id) {
        Optional<Delimitation> today = store.findToday();
        boolean gone = store.withdraw(id);
        if (gone) {
            today.ifPresent(calendar::queueSince);
        }
        return gone;
    }

    /** @param progress receives the name of each file before the file is read */
    public Result run(Request request, Consumer<String> progress) {
        Optional<StoredDelimitation> base = store.findBase(request.validFrom());
        DelimitationAssembler assembler = DelimitationAssembler.startingFrom(
                base.map(found -> DelimitationDraft.startingFrom(found.delimitation()))
                        .orElseGet(DelimitationDraft::empty));
        try {
            for (InputFile file : openFiles(request)) {
                progress.accept(file.name());
                assembler.apply(file, request.crs(), false);
            }
        } catch (ImportFailure failure) {
            assembler.add(failure.finding());
            return refused(assembler);
        } catch (UncheckedIOException broken) {
            assembler.add(ImportFinding.error("", 0, "file.broken-off"));
            return refused(assembler);
        }
        return finish(request, base, assembler);
    }

    /** Boundaries come before crosswalks, which are checked against them. */
    private static List<InputFile> openFiles(Request request) {
        List<InputFile> files = new ArrayList<>();
        request.files().forEach(path -> files.add(InputFile.of(path)));
        files.sort(Comparator.comparing(file -> file.extension().equals("csv")));
        return files;
    }

    private Result finish(Request request, Optional<StoredDelimitation> base, DelimitationAssembler assembler) {
        Optional<Delimitation> before = base.map(StoredDelimitation::delimitation);
        String names = String.join(
                ", ",
                request.files().stream()
                        .map(path -> path.getFileName().toString())
                        .toList());
        LocalDate from = Optional.ofNullable(request.validFrom())
                .orElseGet(() -> before.map(Delimitation::validFrom).orElseGet(LocalDate::now));
        Optional<Delimitation> delimitation =
                assembler.finish(names, describeSource(request, before, names), from, request.validTo());
        if (delimitation.isEmpty()) {
            return refused(assembler);
        }
        ImportOutcome outcome = request.dryRun() ? rehearse(delimitation.get(), base) : store(delimitation.get(), base);
        if (outcome == ImportOutcome.REFUSED) {
            assembler.add(ImportFinding.error("", 0, "import.overtaken"));
        }
        List<LevelReport> reports = before.isEmpty() || outcome != ImportOutcome.STORED
                ? List.of()
                : changes.compare(before.get(), delimitation.get());
        return new Result(
                outcome,
                assembler.findings(),
                delimitation.get().sectors().size(),
                delimitation.get().territories().size(),
                reports);
    }

    private ImportOutcome rehearse(Delimitation delimitation, Optional<StoredDelimitation> base) {
        return store.isStored(delimitation, base) ? ImportOutcome.UNCHANGED : ImportOutcome.STORED;
    }

    private ImportOutcome store(Delimitation delimitation, Optional<StoredDelimitation> base) {
        Optional<Delimitation> today = store.findToday();
        ImportOutcome outcome =
                switch (store.store(delimitation, base)) {
                    case YES -> ImportOutcome.STORED;
                    case UNCHANGED -> ImportOutcome.UNCHANGED;
                    case OVERTAKEN -> ImportOutcome.REFUSED;
                };
        if (outcome == ImportOutcome.STORED) {
            today.ifPresent(calendar::queueSince);
        }
        return outcome;
    }

    /** If the request does not say the source, that of the current delimitation stays: a file does not know its terms. */
    private static String describeSource(Request request, Optional<Delimitation> before, String names) {
        if (request.source() != null) {
            return request.source();
        }
        String changed = "; changed by " + names;
        return before.map(Delimitation::source)
                .map(source -> source.endsWith(changed) ? source : source + changed)
                .orElse(names);
    }

    private static Result refused(DelimitationAssembler assembler) {
        return new Result(ImportOutcome.REFUSED, assembler.findings(), 0, 0, List.of());
    }
}
