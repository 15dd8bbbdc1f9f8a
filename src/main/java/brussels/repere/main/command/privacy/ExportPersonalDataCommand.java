package brussels.repere.main.command.privacy;

import brussels.repere.directory.privacy.PersonalDataDesk;
import brussels.repere.directory.privacy.RecordDossier;
import brussels.repere.main.command.OutputFile;
import brussels.repere.main.command.ReportLanguageOption;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import brussels.repere.text.TranslationTable;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "export",
        description = {
            "Write all that is stored of a person to a file in JSON, which its owner alone may read.",
            "Of a record that is what each source says, its history, and what was corrected, proposed and reported."
        })
final class ExportPersonalDataCommand implements Callable<Integer> {

    private static final TranslationTable WORDS = TranslationTable.of("privacy");

    @Mixin
    DataOption data;

    @Mixin
    ReportLanguageOption report;

    @Mixin
    OutputFile output;

    @ArgGroup(multiplicity = "1")
    ConcernedPerson person;

    @Override
    public Integer call() {
        return CommandRunner.run(data, this::export);
    }

    private int export() {
        Optional<Object> found = find();
        if (found.isEmpty()) {
            Console.print(WORDS.say(report.lang, "nobody"));
            return 1;
        }
        ObjectMapper json = Arc.container().instance(ObjectMapper.class).get();
        return output.writeForOwnerOnly(
                out -> out.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(found.get())));
    }

    private Optional<Object> find() {
        PersonalDataDesk desk = Arc.container().instance(PersonalDataDesk.class).get();
        if (person.login != null) {
            return person.findAccount().flatMap(id -> desk.exportAccount(id, null));
        }
        List<RecordDossier> records = desk.exportRecord(person.record.key());
        return records.isEmpty() ? Optional.empty() : Optional.of(records);
    }
}
