package brussels.repere.main.command.sources;

import brussels.repere.directory.matching.PairFinder;
import brussels.repere.directory.matching.RecordPair;
import brussels.repere.directory.matching.SourcePairs;
import io.quarkus.arc.Arc;
import java.util.List;
import picocli.CommandLine.Option;

/** Options that say which pairs are meant, and the pairs of the directory that are. */
final class FoundPairs {

    @Option(
            names = "--between",
            split = ",",
            required = true,
            arity = "1",
            paramLabel = "SOURCE,SOURCE",
            description = "The two sources, by name; of a pair the first one is told.")
    List<String> between;

    @Option(
            names = "--min-score",
            paramLabel = "SCORE",
            defaultValue = "" + PairFinder.MIN_SCORE,
            description = "How sure a pair has to be, from 0 to 1 (default: ${DEFAULT-VALUE}).")
    double minScore;

    /** Lists the surest first, each with the record of the first source first. */
    List<RecordPair> find() {
        return Arc.container()
                .instance(SourcePairs.class)
                .get()
                .list(between.get(0), between.get(between.size() - 1), minScore);
    }
}
