package brussels.repere.rest.resources.editing;

import brussels.repere.rest.editing.fields.FieldNames;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The columns of a table of resources: those of {@link ResourceForm} with underscores, after the id and the version of one that is there. */
final class ResourceColumns {

    static final List<String> ALL = Stream.concat(
                    Stream.of("id", "version"),
                    Arrays.stream(ResourceForm.class.getRecordComponents())
                            .map(RecordComponent::getName)
                            .map(FieldNames::column))
            .toList();

    static final List<String> REQUIRED = List.of("kind");

    private ResourceColumns() {}

    static String join(List<String> values) {
        return String.join(" | ", values);
    }

    /** Several values of a cell are parted by bars, commas or semicolons. */
    static List<String> split(String cell) {
        return cell == null ? null : Arrays.asList(cell.split("[|,;]"));
    }
}
