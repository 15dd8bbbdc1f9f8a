package brussels.repere.exchange.address;

import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.geocoding.AddressRegisterStore;
import brussels.repere.geocoding.StreetPart;
import brussels.repere.geography.DelimitationStore;
import brussels.repere.geography.Finding;
import brussels.repere.geography.TerritoryMap;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads the official file of addresses and makes it the register of addresses in the place of the one before: wholly or not
 * at all.
 */
@ApplicationScoped
@Unremovable // Only the command line asks for it, by its type.
public class AddressImport {

    private final DelimitationStore territory;
    private final AddressRegisterStore registers;

    AddressImport(DelimitationStore territory, AddressRegisterStore registers) {
        this.territory = territory;
        this.registers = registers;
    }

    /** What an import came to. */
    public enum Outcome {
        STORED,
        UNCHANGED,
        REFUSED
    }

    /**
     * What was read and what became of it.
     *
     * @param findings by line, errors first; of each kind the first twenty and how many there are
     * @param rows of the file, boxes too
     */
    public record Result(Outcome outcome, List<Finding> findings, int rows, int streets, int houses) {}

    /**
     * @param path the CSV file, or the zip archive with it
     * @param progress told how far the reading is, in English
     */
    public Result run(Path path, Consumer<String> progress) {
        try (BestFile file = BestFile.open(path)) {
            DelimitationStore.Current current = territory.findCurrent().orElseThrow();
            TerritoryMap map =
                    TerritoryMap.of(current.delimitation(), current.state().generation());
            BestReading reading = new BestReading(file, map);
            reading.read(progress);
            List<Finding> findings = reading.tally().findings();
            if (reading.tally().hasErrors()) {
                return new Result(Outcome.REFUSED, findings, reading.rows(), 0, 0);
            }
            progress.accept("storing");
            List<StreetPart> streets = reading.streets().finish();
            boolean stored = registers.replace(file.name(), streets);
            Outcome outcome = stored ? Outcome.STORED : Outcome.UNCHANGED;
            return new Result(
                    outcome,
                    findings,
                    reading.rows(),
                    streets.size(),
                    reading.streets().houses());
        } catch (ImportFailure failure) {
            return new Result(Outcome.REFUSED, List.of(failure.finding()), 0, 0, 0);
        }
    }
}
