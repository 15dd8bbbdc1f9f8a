package brussels.repere.main;

import brussels.repere.engines.Announcer;
import brussels.repere.exchange.address.AddressImport;
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
    DataOption data;

    @Mixin
    ReportOption report;

    @Parameters(arity = "1", paramLabel = "FILE")
    Path file;

    @Option(names = "--partial", description = "Take a file that lacks communes or many streets (refused otherwise).")
    boolean partial;

    @Override
    public Integer call() {
        return Work.run(data, this::importFile);
    }

    private int importFile() {
        long start = System.nanoTime();
        AddressImport addresses = Arc.container().instance(AddressImport.class).get();
        AddressImport.Result result = addresses.run(file, partial, done -> Console.say("… " + done));
        new ImportReport(report.lang).print(result);
        Console.say("(" + Announcer.since(start) + ")");
        return result.outcome() == AddressImport.Outcome.REFUSED ? 1 : 0;
    }
}
