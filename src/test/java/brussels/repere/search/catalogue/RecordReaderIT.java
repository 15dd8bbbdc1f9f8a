package brussels.repere.search.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.facts.FieldEdits;
import brussels.repere.directory.storage.DirectoryReader;
import brussels.repere.testing.ApplicationTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ApplicationTest
@DisplayName("All records")
class RecordReaderIT {

    private static final int PART = 7;

    @Inject
    RecordReader reader;

    @Inject
    DirectoryReader directory;

    @Inject
    FieldEdits edits;

    private static List<UUID> ids(RecordReader some) {
        return some.readAll().services().map(ListedService::id).toList();
    }

    @DisplayName("are read each once, whether memory holds them or the database gives a part after the other")
    @Test
    void all() {
        RecordReader withoutMemory = new RecordReader(new CurrentCatalogue(null, null, false), directory, edits, PART);
        assertThat(reader.isInMemory()).isTrue();
        assertThat(withoutMemory.isInMemory()).isFalse();
        assertThat(ids(withoutMemory))
                .hasSizeGreaterThan(2 * PART)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(ids(reader));
    }
}
