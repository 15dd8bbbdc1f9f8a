package brussels.repere.exchange.streets;

import brussels.repere.exchange.input.FindingTally;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.geocoding.lines.StreetLine;
import brussels.repere.geocoding.lines.StreetLines;
import brussels.repere.geocoding.lines.StreetLinesStore;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geocoding.register.CurrentAddressRegister;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.DelimitationStore;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Replaces the lines of streets by those of a file, all of them or nothing. */
@ApplicationScoped
@Unremovable // Only commands ask for it, by its type.
public class StreetLinesImport {

    /** Streets come and go by dozens, not by hundreds. */
    private static final double MIN_LINE_SHARE = 0.9;

    private final DelimitationStore territory;
    private final CurrentAddressRegister registers;
    private final StreetLinesStore store;

    StreetLinesImport(DelimitationStore territory, CurrentAddressRegister registers, StreetLinesStore store) {
        this.territory = territory;
        this.registers = registers;
        this.store = store;
    }

    /**
     * What an import came to.
     *
     * @param findings errors first, then by feature; of each kind the first twenty, and how many there are
     * @param features how many features the file has
     * @param streets how many streets have a line from the file
     * @param kilometres how long these lines are, each part of a street counted once
     */
    public record Result(
            ImportOutcome outcome, List<ImportFinding> findings, int features, int streets, long kilometres) {}

    /**
     * @param path GeoJSON, or an extract of OpenStreetMap in PBF
     * @param partial whether to take a file that lacks many streets; these then keep the lines that they have
     * @param progress is told how far the import is, in English
     */
    public Result run(Path path, boolean partial, Consumer<String> progress) {
        String file = path.getFileName().toString();
        try {
            DelimitationStore.CurrentDelimitation current =
                    territory.findCurrent().orElseThrow();
            TerritoryMap map =
                    TerritoryMap.of(current.delimitation(), current.state().generation());
            List<SourceLine> source = StreetLineFile.read(path, map);
            progress.accept("%s: %d features".formatted(file, source.size()));
            AddressRegister register = registers.refresh();
            FindingTally tally = new FindingTally();
            StreetLinesBuilder builder = new StreetLinesBuilder(file, register, map, tally);
            source.forEach(builder::add);
            if (!builder.isAnyNamed()) {
                throw new ImportFailure(ImportFinding.error(file, 0, "streets.no-names"));
            }
            List<StreetLine> lines = builder.build(progress);
            StreetLines before = store.get();
            StreetLinesCheck check = new StreetLinesCheck(file, register, tally);
            List<StreetLine> kept = partial ? listOthers(before, lines) : List.of();
            check.check(lines);
            if (!partial && lines.size() < MIN_LINE_SHARE * before.list().size()) {
                tally.add(ImportFinding.error(
                        file, 0, "streets.fewer", lines.size(), before.list().size()));
            }
            if (tally.hasErrors()) {
                return new Result(ImportOutcome.REFUSED, tally.findings(), source.size(), 0, 0);
            }
            progress.accept("storing");
            List<StreetLine> all = new ArrayList<>(lines);
            all.addAll(kept);
            ImportOutcome outcome = store.replace(file, all) ? ImportOutcome.STORED : ImportOutcome.UNCHANGED;
            return new Result(outcome, tally.findings(), source.size(), lines.size(), countKilometres(lines));
        } catch (ImportFailure failure) {
            return new Result(ImportOutcome.REFUSED, List.of(failure.finding()), 0, 0, 0);
        }
    }

    private static List<StreetLine> listOthers(StreetLines before, List<StreetLine> lines) {
        Set<String> replaced = lines.stream().map(StreetLine::streetId).collect(Collectors.toSet());
        return before.list().stream()
                .filter(line -> !replaced.contains(line.streetId()))
                .toList();
    }

    private static long countKilometres(List<StreetLine> lines) {
        double metres =
                lines.stream().mapToDouble(line -> line.projected().getLength()).sum();
        return Math.round(metres / 1_000);
    }
}
