package brussels.repere.directory.quality;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.FactsAge;
import brussels.repere.directory.storage.DirectoryReader;
import brussels.repere.text.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Counts what records lack, by their source, and lists those to work through. It looks at what each source states, whether the record is
 * joined to another one or not; confidential records are not looked at. Each call reads the whole directory. Safe for use by several threads.
 */
@ApplicationScoped
public class QualitySurvey {

    private final DirectoryReader directory;
    private final FactsAge age;

    QualitySurvey(DirectoryReader directory, FactsAge age) {
        this.directory = directory;
        this.age = age;
    }

    /**
     * A record that lacks something.
     *
     * @param asOf of when its facts are; null if nobody knows
     */
    public record Task(String source, String sourceId, Bilingual name, List<String> phones, YearMonth asOf) {}

    /** Returns the sources in the order of their names. */
    public List<SourceQuality> count() {
        Map<String, Integer> records = new TreeMap<>();
        Map<String, Map<QualityGap, Integer>> lacking = new TreeMap<>();
        read(entry -> {
            String source = entry.provenance().source();
            records.merge(source, 1, Integer::sum);
            Map<QualityGap, Integer> ofSource =
                    lacking.computeIfAbsent(source, name -> new EnumMap<>(QualityGap.class));
            for (QualityGap gap : QualityGap.values()) {
                if (gap.isIn(entry, age)) {
                    ofSource.merge(gap, 1, Integer::sum);
                }
            }
        });
        return records.keySet().stream()
                .map(source -> new SourceQuality(source, records.get(source), lacking.get(source)))
                .toList();
    }

    /**
     * Lists the records that lack something, those of one source together.
     *
     * @param sources null for all
     */
    public List<Task> list(QualityGap gap, Set<String> sources) {
        List<Task> tasks = new ArrayList<>();
        read(entry -> {
            if ((sources == null || sources.contains(entry.provenance().source())) && gap.isIn(entry, age)) {
                tasks.add(new Task(
                        entry.provenance().source(),
                        entry.provenance().sourceId(),
                        entry.organization().name(),
                        entry.contact().phones(),
                        entry.provenance().asOf()));
            }
        });
        return tasks;
    }

    private void read(Consumer<DirectoryEntry> action) {
        directory.forEachPublicEntry(action);
    }
}
