package brussels.repere.main;

import brussels.repere.directory.DirectoryReader;
import brussels.repere.directory.LikelyDuplicates;
import brussels.repere.text.Words;
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
final class DuplicatesCommand implements Callable<Integer> {

    private static final Words WORDS = Words.of("imports");

    @Mixin
    DataOption data;

    @Mixin
    ReportOption report;

    @Override
    public Integer call() {
        return Work.run(data, this::list);
    }

    private int list() {
        LikelyDuplicates duplicates = new LikelyDuplicates();
        Arc.container().instance(DirectoryReader.class).get().tell(duplicates::add);
        List<LikelyDuplicates.Pair> pairs = duplicates.list();
        pairs.forEach(pair -> Console.say(words(pair.one()) + " / " + words(pair.other()) + " – " + signs(pair)));
        Console.say(WORDS.say(report.lang, "duplicates.count", pairs.size()));
        return 0;
    }

    private String words(LikelyDuplicates.One one) {
        return one.name().in(report.lang) + " (" + one.source() + " " + one.sourceId() + ")";
    }

    private String signs(LikelyDuplicates.Pair pair) {
        return pair.signs().stream()
                .map(sign -> WORDS.say(report.lang, "duplicates." + sign))
                .collect(Collectors.joining(", "));
    }
}
