package brussels.repere.exchange.hsds.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageTableTest {

    @DisplayName("The lists of an object are rows of a table")
    @ParameterizedTest
    @CsvSource({
        "services, SERVICE",
        "addresses, ADDRESS",
        "service_at_locations, SERVICE_AT_LOCATION",
        "taxonomies, TAXONOMY",
        "organization_identifiers, ORGANIZATION_IDENTIFIER"
    })
    void nestedLists(String field, PackageTable table) {
        assertThat(PackageTable.findByListField(field)).hasValue(table);
    }

    @DisplayName("Lists of texts are no tables")
    @Test
    void textLists() {
        assertThat(PackageTable.findByListField("contested")).isEmpty();
        assertThat(PackageTable.findByListField("parent_ids")).isEmpty();
    }

    @DisplayName("Every reference leads to a table")
    @Test
    void references() {
        for (PackageTable table : PackageTable.values()) {
            assertThat(table.columns())
                    .filteredOn(column -> column.referencedTable() != null)
                    .allSatisfy(column -> assertThat(PackageTable.findByResourceName(column.referencedTable()))
                            .isPresent());
        }
    }
}
