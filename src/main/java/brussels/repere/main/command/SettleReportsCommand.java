package brussels.repere.main.command;

import brussels.repere.directory.reports.ForwardTarget;
import brussels.repere.directory.reports.ReportOutcome;
import brussels.repere.directory.reports.ReportStore;
import brussels.repere.directory.reports.ServiceReport;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import io.quarkus.arc.Arc;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "settle",
        description =
                "Settle reports: say what came of them, or pass them on. What was typed is let go of once they are settled, and a"
                        + " running service follows.")
final class SettleReportsCommand implements Callable<Integer> {

    @Mixin
    DataOption data;

    @Mixin
    ReportLanguageOption report;

    @Parameters(
            arity = "1..*",
            paramLabel = "ID",
            converter = ReportIdConverter.class,
            description = "As reports list gives them.")
    List<UUID> ids;

    @Option(
            names = "--as",
            required = true,
            paramLabel = "corrected|unfounded|duplicate|unverifiable|forwarded",
            description =
                    "What came of them: the record is right now, it was right before, another report says it, nobody can find"
                            + " out, or somebody else looks at it (they stay open).")
    ReportOutcome outcome;

    @Option(
            names = "--to",
            paramLabel = "source|organization|editor",
            description = "To whom they are passed on; with --as forwarded.")
    ForwardTarget target;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        if (outcome.settles() != (target == null)) {
            throw new ParameterException(spec.commandLine(), "--to goes with --as forwarded, and only with that.");
        }
        return CommandRunner.run(data, this::settle);
    }

    private int settle() {
        ReportStore reports = Arc.container().instance(ReportStore.class).get();
        ReportFormatter lines = new ReportFormatter(report.lang);
        int unknown = 0;
        for (UUID id : ids) {
            Optional<ServiceReport> found = target == null ? reports.settle(id, outcome) : reports.forward(id, target);
            Console.print(found.map(target == null ? lines::formatSettled : lines::formatForwarded)
                    .orElseGet(() -> reports.exists(id) ? lines.formatSettledBefore(id) : lines.formatUnknown(id)));
            unknown += found.isPresent() ? 0 : 1;
        }
        return unknown == 0 ? 0 : 1;
    }

    /** Rejects a malformed id with a sentence for people, without the name of an exception. */
    static final class ReportIdConverter implements ITypeConverter<UUID> {

        @Override
        public UUID convert(String value) {
            try {
                return UUID.fromString(value);
            } catch (IllegalArgumentException notAnId) {
                throw new TypeConversionException("'" + value + "' is not the id of a report");
            }
        }
    }
}
