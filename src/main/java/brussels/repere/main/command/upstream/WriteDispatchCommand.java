package brussels.repere.main.command.upstream;

import brussels.repere.directory.upstream.DispatchStore;
import brussels.repere.directory.upstream.UpstreamDispatch;
import brussels.repere.engines.StartFailure;
import brussels.repere.exchange.corrections.DispatchDesk;
import brussels.repere.main.command.OutputFile;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import io.quarkus.arc.Arc;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "file",
        description = {
            "Write the file of a dispatch again, as it was sent.",
            "Records that were erased, or are confidential, since are left out."
        })
final class WriteDispatchCommand implements Callable<Integer> {

    @Mixin
    DataOption data;

    @Option(
            names = "--id",
            required = true,
            paramLabel = "ID",
            converter = DispatchIdConverter.class,
            description = "As upstream list gives it.")
    UUID id;

    @Mixin
    OutputFile output;

    @Override
    public Integer call() {
        return CommandRunner.run(data, this::write);
    }

    private int write() {
        Optional<UpstreamDispatch> found =
                Arc.container().instance(DispatchStore.class).get().find(id);
        if (found.isEmpty()) {
            Console.printFailure(
                    "Nothing was written",
                    new StartFailure("no dispatch has the id " + id + ".", "Look for it with upstream list."));
            return 1;
        }
        byte[] file = Arc.container().instance(DispatchDesk.class).get().readFile(found.get());
        return output.write(out -> out.write(file));
    }

    /** Rejects a malformed id with a sentence for people, without the name of an exception. */
    static final class DispatchIdConverter implements ITypeConverter<UUID> {

        @Override
        public UUID convert(String value) {
            try {
                return UUID.fromString(value);
            } catch (IllegalArgumentException notAnId) {
                throw new TypeConversionException("'" + value + "' is not the id of a dispatch");
            }
        }
    }
}
