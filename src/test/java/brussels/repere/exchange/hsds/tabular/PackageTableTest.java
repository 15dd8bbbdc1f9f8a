package brussels.repere.exchange.hsds.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageTableTest {

    @ParameterizedTest
    @CsvSource({
        "services, SERVICE",
        "addresses, ADDRESS",
        "service_at_locations, SERVICE_AT_LOCATION",
        "taxonomies, TAXONOMY",
        "organization_identifiers, ORGANIZATION_IDENTIFIER"
    })
    void the_lists_of_a_shape_are_rows_of_a_table(String field, PackageTable table) {
        assertThat(PackageTable.findByListField(field)).hasValue(table);
    }

    @Test
    void lists_of_texts_are_not() {
        assertThat(PackageTable.findByListField("contested")).isEmpty();
        assertThat(PackageTable.findByListField("parent_ids")).isEmpty();
    }

    @Test
    void every_reference_leads_to_a_table() {
        for (PackageTable table : PackageTable.values()) {
            assertThat(table.columns())
                    .filteredOn(column -> column.referencedTable() != null)
                    .allSatisfy(column -> assertThat(PackageTable.findByResourceName(column.referencedTable()))
                            .isPresent());
        }
    }
}
