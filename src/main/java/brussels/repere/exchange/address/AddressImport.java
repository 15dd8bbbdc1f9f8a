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

/** Replaces the register of addresses by the official file of addresses, all of it or nothing. */
@ApplicationScoped
@Unremovable // Only commands ask for it, by its type.
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
     * What an import came to.
     *
     * @param findings errors first, then by line; of each kind the first twenty, and how many there are
     * @param rows how many rows the file has, those of boxes included
     */
    public record Result(ImportOutcome outcome, List<ImportFinding> findings, int rows, int streets, int houses) {}

    /**
     * @param path the CSV file, or a zip archive that holds it
     * @param partial whether a file is accepted that lacks communes or many streets; an address that it lacks then counts as
     *     unknown, not as one that does not exist
     * @param progress is told how far the import is, in English
     */
    public Result run(Path path, boolean partial, Consumer<String> progress) {
        try (BestAddressFile file = BestAddressFile.open(path)) {
            DelimitationStore.CurrentDelimitation current =
                    territory.findCurrent().orElseThrow();
            TerritoryMap map =
                    TerritoryMap.of(current.delimitation(), current.state().generation());
            BestAddressReader reader = new BestAddressReader(file, map);
            reader.read(progress);
            if (!partial) {
                requireComplete(file, reader);
            }
            List<ImportFinding> findings = reader.tally().findings();
            if (reader.tally().hasErrors()) {
                return new Result(ImportOutcome.REFUSED, findings, reader.rows(), 0, 0);
            }
            progress.accept("storing");
            List<StreetPart> streets = reader.streets().build();
            boolean stored = registers.replace(file.name(), streets, !partial);
            ImportOutcome outcome = stored ? ImportOutcome.STORED : ImportOutcome.UNCHANGED;
            return new Result(
                    outcome,
                    findings,
                    reader.rows(),
                    streets.size(),
                    reader.streets().countHouses());
        } catch (ImportFailure failure) {
            return new Result(ImportOutcome.REFUSED, List.of(failure.finding()), 0, 0, 0);
        }
    }

    /** Half a file looks like a complete file of a smaller Region: the addresses that it lacks would be said not to exist. */
    private void requireComplete(BestAddressFile file, BestAddressReader reader) {
        List<TerritoryKey> missing = reader.missingCommunes();
        if (!missing.isEmpty()) {
            String codes = missing.stream().map(TerritoryKey::code).collect(Collectors.joining(", "));
            reader.tally().add(ImportFinding.error(file.name(), 0, "address.communes-missing", missing.size(), codes));
        }
        int before = registers.countStreets();
        int now = reader.streets().countStreets();
        if (now < MIN_STREET_SHARE * before) {
            reader.tally().add(ImportFinding.error(file.name(), 0, "address.fewer-streets", now, before));
        }
    }
}
