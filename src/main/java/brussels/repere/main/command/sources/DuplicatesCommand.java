package brussels.repere.main.command.sources;

import brussels.repere.directory.importing.LikelyDuplicates;
import brussels.repere.directory.storage.DirectoryReader;
import brussels.repere.main.command.ReportLanguageOption;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import brussels.repere.text.TranslationTable;
import io.quarkus.arc.Arc;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "duplicates",
        description = {
            "List institutions that may be one told twice: names alike, and a telephone number or a place in common.",
            "Nothing is merged. Institutions whose address is confidential are not compared."
        })
public final class DuplicatesCommand implements Callable<Integer> {

    private static final TranslationTable WORDS = TranslationTable.of("imports");

    @Mixin
    DataOption data;

    @Mixin
    ReportLanguageOption report;

    @Override
    public Integer call() {
        return CommandRunner.run(data, this::printDuplicates);
    }

    private int printDuplicates() {
        LikelyDuplicates duplicates = new LikelyDuplicates();
        Arc.container().instance(DirectoryReader.class).get().forEachPublicEntry(duplicates::add);
        List<LikelyDuplicates.Pair> pairs = duplicates.list();
        pairs.forEach(pair ->
                Console.print(describe(pair.first()) + " / " + describe(pair.second()) + " – " + describeSigns(pair)));
        Console.print(WORDS.say(report.lang, "duplicates.count", pairs.size()));
        return 0;
    }

    private String describe(LikelyDuplicates.RecordReference record) {
        return record.name().in(report.lang) + " (" + record.source() + " " + record.sourceId() + ")";
    }

    private String describeSigns(LikelyDuplicates.Pair pair) {
        return pair.sharedTraits().stream()
                .map(trait -> WORDS.say(report.lang, "duplicates." + trait))
                .collect(Collectors.joining(", "));
    }
}
