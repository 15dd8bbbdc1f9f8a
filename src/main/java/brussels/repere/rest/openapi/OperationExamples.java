package brussels.repere.rest.openapi;

import java.util.List;
import java.util.stream.Stream;

/** The examples of the description; a test runs each of them. */
final class OperationExamples {

    private OperationExamples() {}

    static List<OperationExample> list() {
        return Stream.of(QueryExamples.list(), BodyExamples.list(), TableExamples.list())
                .flatMap(List::stream)
                .toList();
    }
}
