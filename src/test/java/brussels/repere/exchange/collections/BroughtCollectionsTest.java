package brussels.repere.exchange.collections;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.StableId;
import brussels.repere.directory.collections.CollectionContent;
import brussels.repere.directory.collections.CollectionItem;
import brussels.repere.directory.collections.CollectionItem.Kind;
import brussels.repere.text.BundledTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BroughtCollectionsTest {

    private final List<CollectionContent> brought = BroughtCollections.read();

    @DisplayName("Each is in both languages, says its age, and has sections")
    @Test
    void bilingual() {
        assertThat(brought)
                .extracting(CollectionContent::slug)
                .containsExactly("perinatal", "deuil", "maladies-neurodegeneratives");
        assertThat(brought).allSatisfy(content -> {
            assertThat(content.title().nl())
                    .isNotNull()
                    .isNotEqualTo(content.title().fr());
            assertThat(content.about().fr()).contains("février 2017");
            assertThat(content.about().nl()).contains("februari 2017");
            assertThat(content.sections())
                    .hasSizeGreaterThan(3)
                    .allSatisfy(section -> assertThat(section.title().nl()).isNotNull());
            assertThat(content.items()).allSatisfy(item -> {
                assertThat(item.note().fr()).isNotNull();
                assertThat(item.note().nl()).isNotNull();
            });
        });
    }

    @DisplayName("All of it stands in the starter directory, and none at a confidential address")
    @Test
    void present() {
        Map<String, String> confidential = BundledTable.read("directory/services.csv").stream()
                .collect(Collectors.toMap(
                        row -> StableId.of("service at location", row.get("source"), row.get("source_id"))
                                .toString(),
                        row -> row.get("confidential")));
        List<String> lines = BundledTable.read("directory/helplines.csv").stream()
                .map(row -> row.get("id"))
                .toList();
        List<CollectionItem> items =
                brought.stream().flatMap(CollectionContent::items).toList();
        assertThat(items).hasSizeGreaterThan(30);
        assertThat(items.stream().filter(item -> item.kind() == Kind.SERVICE))
                .allSatisfy(item -> assertThat(confidential).containsEntry(item.reference(), ""));
        assertThat(items.stream().filter(item -> item.kind() == Kind.HELPLINE))
                .allSatisfy(item -> assertThat(lines).contains(item.reference()));
    }
}
