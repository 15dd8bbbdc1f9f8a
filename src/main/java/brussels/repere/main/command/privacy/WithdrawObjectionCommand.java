package brussels.repere.main.command.privacy;

import brussels.repere.directory.privacy.PersonalDataDesk;
import brussels.repere.main.command.ReportLanguageOption;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import brussels.repere.text.TranslationTable;
import io.quarkus.arc.Arc;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "withdraw",
        description =
                "Take back an objection to a record, or let a number or an e-mail address be used that others share.")
final class WithdrawObjectionCommand implements Callable<Integer> {

    private static final TranslationTable WORDS = TranslationTable.of("privacy");

    @Mixin
    DataOption data;

    @Mixin
    ReportLanguageOption report;

    @ArgGroup(multiplicity = "1")
    Objection objection;

    /** What is taken back. */
    static final class Objection {

        @Option(
                names = "--contact",
                paramLabel = "TEXT",
                description =
                        "An e-mail address or telephone number that others share; the objection to the record stays.")
        String contact;

        @ArgGroup(exclusive = false, multiplicity = "1")
        ConcernedPerson.SourceRecord record;
    }

    @Override
    public Integer call() {
        return CommandRunner.run(data, this::withdraw);
    }

    private int withdraw() {
        PersonalDataDesk desk = Arc.container().instance(PersonalDataDesk.class).get();
        boolean done = objection.contact == null
                ? desk.withdraw(objection.record.key(), null)
                : desk.release(objection.contact, null);
        Console.print(WORDS.say(report.lang, done ? "withdrawn" : "no-objection"));
        return done ? 0 : 1;
    }
}
