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
 * Imports files of territory, all of them or nothing: applies them to the current delimitation, checks the result and stores it as
 * the current one. Each file replaces one part: the boundaries of the sectors, the members of a level, or names. Files of the first
 * two kinds give names only to territories that are new.
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
     * @param crs the coordinate system to use instead of those that the files state, or null
     * @param validFrom null to keep that of the current delimitation
     * @param validTo null while there is no end
     * @param source publisher and terms, for all answers that say where the figures come from; null to name the files
     */
    public record Request(List<Path> files, String crs, LocalDate validFrom, LocalDate validTo, String source) {

        /** Returns a request that takes everything from the files themselves. */
        public static Request of(Path... files) {
            return new Request(List.of(files), null, null, null, null);
        }
    }

    /**
     * What an import came to.
     *
     * @param findings errors first, then by file, code and line
     */
    public record Result(ImportOutcome outcome, List<ImportFinding> findings, int sectors, int territories) {}

    /** Makes the bundled territory the current one, unless another instance was faster. */
    public void loadBundled() {
        Optional<DelimitationStore.CurrentDelimitation> current = store.findCurrent();
        store.replaceCurrent(BundledTerritory.read(), current);
    }

    /** @param progress receives the name of each file before the file is read */
    public Result run(Request request, Consumer<String> progress) {
        Optional<DelimitationStore.CurrentDelimitation> current = store.findCurrent();
        DelimitationAssembler assembler = DelimitationAssembler.startingFrom(
                current.map(found -> DelimitationDraft.startingFrom(found.delimitation()))
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
        return finish(request, current, assembler);
    }

    /** Boundaries come before crosswalks, which are checked against them. */
    private static List<InputFile> openFiles(Request request) {
        List<InputFile> files = new ArrayList<>();
        request.files().forEach(path -> files.add(InputFile.of(path)));
        files.sort(Comparator.comparing(file -> file.extension().equals("csv")));
        return files;
    }

    private Result finish(
            Request request, Optional<DelimitationStore.CurrentDelimitation> base, DelimitationAssembler assembler) {
        Optional<Delimitation> before = base.map(DelimitationStore.CurrentDelimitation::delimitation);
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
        ImportOutcome outcome =
                switch (store.replaceCurrent(delimitation.get(), base)) {
                    case YES -> ImportOutcome.STORED;
                    case UNCHANGED -> ImportOutcome.UNCHANGED;
                    case OVERTAKEN -> ImportOutcome.REFUSED;
                };
        if (outcome == ImportOutcome.REFUSED) {
            assembler.add(ImportFinding.error("", 0, "import.overtaken"));
        }
        if (outcome == ImportOutcome.STORED) {
            before.ifPresent(old ->
                    directory.queueMovedServices(TerritoryMap.of(old, 0), TerritoryMap.of(delimitation.get(), 0)));
        }
        return new Result(
                outcome,
                assembler.findings(),
                delimitation.get().sectors().size(),
                delimitation.get().territories().size());
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
        return new Result(ImportOutcome.REFUSED, assembler.findings(), 0, 0);
    }
}
