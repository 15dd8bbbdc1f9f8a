package brussels.repere.exchange.territory;

import brussels.repere.directory.importing.DirectoryStore;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.geography.Delimitation;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.DelimitationStore;
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
 * Reads files of territory, checks the delimitation that they make of the current one, and stores it as the current one:
 * wholly or not at all. Each file replaces what it tells: boundaries of the sectors, members of a level, or names; files of
 * the first two kinds name only what is new.
 */
@ApplicationScoped
public class TerritoryImport {

    private final DelimitationStore store;
    private final DirectoryStore directory;

    TerritoryImport(DelimitationStore store, DirectoryStore directory) {
        this.store = store;
        this.directory = directory;
    }

    /**
     * What to import and how.
     *
     * @param crs to be believed instead of what files say, or null
     * @param validFrom null to keep that of the current delimitation
     * @param validTo null while it goes on
     * @param source publisher and terms, for all answers that say where the figures come from; null to name the files
     */
    public record Request(List<Path> files, String crs, LocalDate validFrom, LocalDate validTo, String source) {

        /** Files as they describe themselves. */
        public static Request of(Path... files) {
            return new Request(List.of(files), null, null, null, null);
        }
    }

    /** @param findings by file and line, errors first */
    public record Result(ImportOutcome outcome, List<ImportFinding> findings, int sectors, int territories) {}

    /** Makes the territory that the application brings the current one, unless another instance is faster. */
    public void loadBundled() {
        Optional<DelimitationStore.CurrentDelimitation> current = store.findCurrent();
        store.replaceCurrent(BundledTerritory.read(), current);
    }

    /** @param progress told each file before it is read, by name */
    public Result run(Request order, Consumer<String> progress) {
        Optional<DelimitationStore.CurrentDelimitation> current = store.findCurrent();
        DelimitationAssembler reader = DelimitationAssembler.startingFrom(
                current.map(found -> DelimitationDraft.startingFrom(found.delimitation()))
                        .orElseGet(DelimitationDraft::empty));
        try {
            for (InputFile file : openFiles(order)) {
                progress.accept(file.name());
                reader.apply(file, order.crs(), false);
            }
        } catch (ImportFailure failure) {
            reader.add(failure.finding());
            return refused(reader);
        } catch (UncheckedIOException broken) {
            reader.add(ImportFinding.error("", 0, "file.broken-off"));
            return refused(reader);
        }
        return finish(order, current, reader);
    }

    /** Boundaries come before crosswalks, which are judged by them. */
    private static List<InputFile> openFiles(Request order) {
        List<InputFile> files = new ArrayList<>();
        order.files().forEach(path -> files.add(InputFile.of(path)));
        files.sort(Comparator.comparing(file -> file.extension().equals("csv")));
        return files;
    }

    private Result finish(
            Request order, Optional<DelimitationStore.CurrentDelimitation> base, DelimitationAssembler reader) {
        Optional<Delimitation> before = base.map(DelimitationStore.CurrentDelimitation::delimitation);
        String names = String.join(
                ", ",
                order.files().stream()
                        .map(path -> path.getFileName().toString())
                        .toList());
        LocalDate from = Optional.ofNullable(order.validFrom())
                .orElseGet(() -> before.map(Delimitation::validFrom).orElseGet(LocalDate::now));
        Optional<Delimitation> made = reader.finish(names, describeSource(order, before, names), from, order.validTo());
        if (made.isEmpty()) {
            return refused(reader);
        }
        ImportOutcome outcome =
                switch (store.replaceCurrent(made.get(), base)) {
                    case YES -> ImportOutcome.STORED;
                    case UNCHANGED -> ImportOutcome.UNCHANGED;
                    case OVERTAKEN -> ImportOutcome.REFUSED;
                };
        if (outcome == ImportOutcome.REFUSED) {
            reader.add(ImportFinding.error("", 0, "import.overtaken"));
        }
        if (outcome == ImportOutcome.STORED) {
            before.ifPresent(
                    old -> directory.queueMovedServices(TerritoryMap.of(old, 0), TerritoryMap.of(made.get(), 0)));
        }
        return new Result(
                outcome,
                reader.findings(),
                made.get().sectors().size(),
                made.get().territories().size());
    }

    /** What is said of the source goes on where nothing else is said: a file knows its publisher, not its terms. */
    private static String describeSource(Request order, Optional<Delimitation> before, String names) {
        if (order.source() != null) {
            return order.source();
        }
        String changed = "; changed by " + names;
        return before.map(Delimitation::source)
                .map(source -> source.endsWith(changed) ? source : source + changed)
                .orElse(names);
    }

    private static Result refused(DelimitationAssembler reader) {
        return new Result(ImportOutcome.REFUSED, reader.findings(), 0, 0);
    }
}
