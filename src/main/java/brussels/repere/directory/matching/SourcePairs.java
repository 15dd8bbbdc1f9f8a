package brussels.repere.directory.matching;

import brussels.repere.directory.matching.RecordJoins.Join;
import brussels.repere.directory.matching.RecordJoins.RecordKey;
import brussels.repere.directory.storage.DirectoryReader;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Finds the pairs of two sources among the records of the directory. Safe for use by several threads. */
@ApplicationScoped
// Only commands ask for it, by its type.
@Unremovable
public class SourcePairs {

    private final DirectoryReader directory;

    SourcePairs(DirectoryReader directory) {
        this.directory = directory;
    }

    /** Lists the surest first, each with the record of the first source first. */
    public List<RecordPair> list(String source, String otherSource, double minScore) {
        PairFinder finder = new PairFinder();
        Set<String> wanted = Set.of(source, otherSource);
        directory.forEachPublicEntry(entry -> {
            if (wanted.contains(entry.provenance().source())) {
                finder.add(entry);
            }
        });
        return finder.list().stream()
                .filter(pair -> pair.score() >= minScore)
                .map(pair -> pair.first().source().equals(source) ? pair : pair.turned())
                .toList();
    }

    /** Lists the joins that a rule asks for, whether they are there or not. */
    public List<Join> listJoins(JoinRule rule) {
        return list(rule.toldSource(), rule.otherSource(), rule.minScore()).stream()
                .map(pair -> new Join(
                        new RecordKey(pair.first().source(), pair.first().sourceId()),
                        new RecordKey(pair.second().source(), pair.second().sourceId())))
                .toList();
    }
}
