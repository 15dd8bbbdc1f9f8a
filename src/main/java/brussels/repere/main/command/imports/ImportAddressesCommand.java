package brussels.repere.main.command.imports;

import brussels.repere.exchange.address.AddressImport;
import brussels.repere.exchange.input.ImportOutcome;
import io.quarkus.arc.Arc;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "addresses",
        description = {
            "Import the official file of addresses of the Region (BeST-Address, openaddress-bebru.csv, or its .zip).",
            "It takes the place of the register before it."
        })
final class ImportAddressesCommand implements Callable<Integer> {

    @Mixin
    ImportRunner imports;

    @Parameters(arity = "1", paramLabel = "FILE")
    Path file;

    @Option(names = "--partial", description = "Take a file that lacks communes or many streets (refused otherwise).")
    boolean partial;

    @Override
    public Integer call() {
        return imports.run(this::importFile);
    }

    private boolean importFile(ImportReportPrinter report) {
        AddressImport addresses = Arc.container().instance(AddressImport.class).get();
        AddressImport.Result result = addresses.run(file, partial, ImportRunner::printProgress);
        report.print(result);
        return result.outcome() != ImportOutcome.REFUSED;
    }
}
