package brussels.repere.exchange.territory;

import brussels.repere.geography.Delimitation;
import brussels.repere.geography.DelimitationStore;
import brussels.repere.geography.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads files of territory, checks the delimitation that they make of the current one, and stores it as the current one:
 * wholly or not at all. Each file replaces what it tells: boundaries of the sectors, members of a level, names.
 */
@ApplicationScoped
public class TerritoryImport {

    private final DelimitationStore store;

    TerritoryImport(DelimitationStore store) {
        this.store = store;
    }

    /**
     * What to import and how.
     *
     * @param crs to be believed instead of what files say, or null
     * @param validFrom null to keep that of the current delimitation
     * @param validTo null while it goes on
     * @param source publisher and terms, for all answers that say where the figures come from; null to name the files
     */
    public record Order(List<Path> files, String crs, LocalDate validFrom, LocalDate validTo, String source) {

        /** Files as they describe themselves. */
        public static Order of(Path... files) {
            return new Order(List.of(files), null, null, null, null);
        }
    }

    /** What an import came to. */
    public enum Outcome {
        STORED,
        UNCHANGED,
        REFUSED
    }

    /** @param findings by file and line, errors first */
    public record Result(Outcome outcome, List<Finding> findings, int sectors, int territories) {}

    /** Makes the territory that the application brings the current one. */
    public void loadBrought() {
        store.replaceCurrent(BroughtTerritory.read());
    }

    /** @param progress told each file before it is read, by name */
    public Result run(Order order, Consumer<String> progress) {
        Optional<Delimitation> current = store.findCurrent().map(DelimitationStore.Current::delimitation);
        TerritoryFiles reader = TerritoryFiles.on(current.map(Draft::of).orElseGet(Draft::empty));
        try {
            for (InputFile file : files(order)) {
                progress.accept(file.name());
                reader.apply(file, order.crs(), false);
            }
        } catch (ImportFailure failure) {
            reader.add(failure.finding());
            return refused(reader);
        }
        return finish(order, current, reader);
    }

    /** Boundaries come before crosswalks, which are judged by them. */
    private static List<InputFile> files(Order order) {
        List<InputFile> files = new ArrayList<>();
        order.files().forEach(path -> files.add(InputFile.of(path)));
        files.sort(Comparator.comparing(file -> file.extension().equals("csv")));
        return files;
    }

    private Result finish(Order order, Optional<Delimitation> current, TerritoryFiles reader) {
        String names = String.join(
                ", ",
                order.files().stream()
                        .map(path -> path.getFileName().toString())
                        .toList());
        String source = Optional.ofNullable(order.source())
                .orElseGet(() -> current.map(before -> before.source() + "; changed by " + names)
                        .orElse(names));
        LocalDate from = Optional.ofNullable(order.validFrom())
                .orElseGet(() -> current.map(Delimitation::validFrom).orElseGet(LocalDate::now));
        return reader.finish(names, source, from, order.validTo())
                .map(delimitation -> new Result(
                        store.replaceCurrent(delimitation) ? Outcome.STORED : Outcome.UNCHANGED,
                        reader.findings(),
                        delimitation.sectors().size(),
                        delimitation.territories().size()))
                .orElseGet(() -> refused(reader));
    }

    private static Result refused(TerritoryFiles reader) {
        return new Result(Outcome.REFUSED, reader.findings(), 0, 0);
    }
}
