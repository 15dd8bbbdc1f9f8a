package brussels.repere.main.command.privacy;

import brussels.repere.accounts.management.AccountManagement;
import brussels.repere.directory.privacy.NoNaturalPersonException;
import brussels.repere.directory.privacy.RecordErasure;
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
        name = "erase",
        description = {
            "Erase for good what is stored of a person. Of an account what was done stays under its id.",
            "A record goes with its history, and no import and no editor adds it again: keyed hashes of its id, e-mail and"
                    + " telephones stay."
        })
final class ErasePersonalDataCommand implements Callable<Integer> {

    private static final TranslationTable WORDS = TranslationTable.of("privacy");

    @Mixin
    DataOption data;

    @Mixin
    ReportLanguageOption report;

    @ArgGroup(multiplicity = "1")
    ConcernedPerson person;

    @Option(
            names = "--named",
            description = "The record concerns a natural person, although its legal status does not say so.")
    boolean named;

    @Override
    public Integer call() {
        return CommandRunner.run(data, () -> person.login == null ? eraseRecord() : eraseAccount());
    }

    private int eraseAccount() {
        AccountManagement accounts =
                Arc.container().instance(AccountManagement.class).get();
        boolean done =
                person.findAccount().filter(id -> accounts.erase(id, null)).isPresent();
        return say(done, done ? "account-erased" : "nobody");
    }

    private int eraseRecord() {
        try {
            return Arc.container()
                    .instance(RecordErasure.class)
                    .get()
                    .erase(person.record.key(), named, null)
                    .map(this::sayErased)
                    .orElseGet(() -> say(false, "nobody"));
        } catch (NoNaturalPersonException organization) {
            return say(false, "no-natural-person");
        }
    }

    private int sayErased(RecordErasure.Erased erased) {
        say(true, "record-erased", erased.records());
        erased.sharing().forEach(id -> say(true, "sharing", id));
        return 0;
    }

    private int say(boolean done, String key, Object... parameters) {
        Console.print(WORDS.say(report.lang, key, parameters));
        return done ? 0 : 1;
    }
}
