package brussels.repere.exchange.address;

import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.geocoding.StreetPart;
import brussels.repere.geocoding.register.AddressRegisterStore;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.DelimitationStore;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Reads the official file of addresses and makes it the register of addresses in the place of the one before: wholly or not
 * at all.
 */
@ApplicationScoped
@Unremovable // Only the command line asks for it, by its type.
public class AddressImport {

    /** Streets come and go by dozens, not by hundreds. */
    private static final double MIN_STREET_SHARE = 0.9;

    private final DelimitationStore territory;
    private final AddressRegisterStore registers;

    AddressImport(DelimitationStore territory, AddressRegisterStore registers) {
        this.territory = territory;
        this.registers = registers;
    }

    /**
     * What was read and what became of it.
     *
     * @param findings by line, errors first; of each kind the first twenty and how many there are
     * @param rows of the file, boxes too
     */
    public record Result(ImportOutcome outcome, List<ImportFinding> findings, int rows, int streets, int houses) {}

    /**
     * @param path the CSV file, or the zip archive with it
     * @param partial whether a file is taken that lacks communes or many streets; what it lacks then counts as not known, not
     *     as not there
     * @param progress told how far the reading is, in English
     */
    public Result run(Path path, boolean partial, Consumer<String> progress) {
        try (BestAddressFile file = BestAddressFile.open(path)) {
            DelimitationStore.CurrentDelimitation current =
                    territory.findCurrent().orElseThrow();
            TerritoryMap map =
                    TerritoryMap.of(current.delimitation(), current.state().generation());
            BestAddressReader reading = new BestAddressReader(file, map);
            reading.read(progress);
            if (!partial) {
                requireComplete(file, reading);
            }
            List<ImportFinding> findings = reading.tally().findings();
            if (reading.tally().hasErrors()) {
                return new Result(ImportOutcome.REFUSED, findings, reading.rows(), 0, 0);
            }
            progress.accept("storing");
            List<StreetPart> streets = reading.streets().build();
            boolean stored = registers.replace(file.name(), streets, !partial);
            ImportOutcome outcome = stored ? ImportOutcome.STORED : ImportOutcome.UNCHANGED;
            return new Result(
                    outcome,
                    findings,
                    reading.rows(),
                    streets.size(),
                    reading.streets().countHouses());
        } catch (ImportFailure failure) {
            return new Result(ImportOutcome.REFUSED, List.of(failure.finding()), 0, 0, 0);
        }
    }

    /** Half a file looks like a whole one of a smaller Region: its addresses would be told not to exist. */
    private void requireComplete(BestAddressFile file, BestAddressReader reading) {
        List<TerritoryKey> missing = reading.missingCommunes();
        if (!missing.isEmpty()) {
            String codes = missing.stream().map(TerritoryKey::code).collect(Collectors.joining(", "));
            reading.tally().add(ImportFinding.error(file.name(), 0, "address.communes-missing", missing.size(), codes));
        }
        int before = registers.countStreets();
        int now = reading.streets().countStreets();
        if (now < MIN_STREET_SHARE * before) {
            reading.tally().add(ImportFinding.error(file.name(), 0, "address.fewer-streets", now, before));
        }
    }
}
