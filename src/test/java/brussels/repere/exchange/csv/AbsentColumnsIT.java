package brussels.repere.exchange.csv;

import static brussels.repere.testing.ServicesTableBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.imports.ImportReport;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.input.ImportOptions.Authority;
import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.ServicesTableBuilder;
import brussels.repere.testing.TestRecords;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table that has no column for something says nothing of it; an empty cell says that there is none. */
@ApplicationTest
class AbsentColumnsIT {

    private static final ImportOptions SOURCE = new ImportOptions(null, false, 10, false, Authority.SOURCE);

    @Inject
    TableImport tables;

    @Inject
    TestRecords records;

    @Inject
    EntityManager entities;

    @TempDir
    Path temp;

    @BeforeEach
    void store() throws IOException {
        run(whole());
    }

    @AfterEach
    void clear() {
        records.removeAll();
    }

    private static ServicesTableBuilder whole() {
        return table().with("name_nl", "Een dienst")
                .with("street", "Rue Gallait")
                .with("number", "86")
                .with("postcode", "1030")
                .with("city", "Schaerbeek")
                .with("phones", "02 500 10 17")
                .with("languages", "fr|nl")
                .with("exclusive", "oui")
                .with("hours_fr", "lundi de 9h à 12h")
                .with("hours_nl", "maandag van 9 tot 12 uur")
                .with("description_fr", "Des colis.")
                .with("description_nl", "Pakketten.")
                .with("capacity", "12")
                .with("confidential", "oui");
    }

    private ImportReport run(ServicesTableBuilder rows) throws IOException {
        Path file = temp.resolve("services.csv");
        Files.writeString(file, rows.text());
        return tables.run(List.of(file), SOURCE, name -> {});
    }

    /** Returns one column of the record that is stored. */
    private String stored(String column) {
        return QuarkusTransaction.requiringNew()
                .call(() -> String.valueOf(entities.createNativeQuery(
                                "select " + column
                                        + """
                                 from service v join service_at_location s on s.service_id = v.id
                                left join location l on l.id = s.location_id
                                left join service_area a on a.area_key = coalesce(s.area_key, v.area_key)
                                where v.source = 'test'""")
                        .getSingleResult()));
    }

    @DisplayName("What has no column stays, and the same table again changes nothing")
    @Test
    void stays() throws IOException {
        ImportReport report = run(table().without("categories").with("email", "info@exemple.be"));
        assertThat(report.outcome()).isEqualTo(ImportOutcome.STORED);
        assertThat(stored("v.categories::text")).isEqualTo("{C1}");
        assertThat(stored("s.phones::text")).contains("10 17");
        assertThat(stored("v.email")).isEqualTo("info@exemple.be");
        assertThat(stored("s.capacity")).isEqualTo("12");
        assertThat(stored("l.street_fr")).isEqualTo("Rue Gallait");
        assertThat(run(table().without("categories").with("email", "info@exemple.be"))
                        .outcome())
                .isEqualTo(ImportOutcome.UNCHANGED);
    }

    @DisplayName("A confidential address stays confidential where no column says so")
    @Test
    void confidential() throws IOException {
        run(table().without("categories").with("street", "Rue Royale").with("number", "1"));
        assertThat(stored("l.is_confidential")).isEqualTo("true");
        assertThat(stored("l.number")).isEqualTo("1");
    }

    @DisplayName("Who has a column for it can tell it, without the address too")
    @Test
    void noLongerConfidential() throws IOException {
        run(table().with("confidential", "non"));
        assertThat(stored("l.is_confidential")).isEqualTo("false");
        assertThat(stored("l.street_fr")).isEqualTo("Rue Gallait");
    }

    @DisplayName("An empty cell of a column that is there clears what is stored")
    @Test
    void clears() throws IOException {
        run(table().with("categories", "").with("phones", ""));
        assertThat(stored("v.categories::text")).isEqualTo("{}");
        assertThat(stored("s.phones::text")).isEqualTo("{}");
    }

    @DisplayName("The other language stays while the first says what it said, and goes once it says something else")
    @Test
    void halves() throws IOException {
        run(table().with("description_fr", "Des colis.").with("hours_fr", "mardi de 9h à 12h"));
        assertThat(stored("v.name_nl")).isEqualTo("Een dienst");
        assertThat(stored("v.description_nl")).isEqualTo("Pakketten.");
        assertThat(stored("s.hours_fr")).isEqualTo("mardi de 9h à 12h");
        assertThat(stored("s.hours_nl")).as("it would contradict the new ones").isEqualTo("null");
    }

    @DisplayName("The same area stays exclusive where no column says so")
    @Test
    void exclusive() throws IOException {
        String before = stored("coalesce(s.area_key, v.area_key)");
        run(table());
        assertThat(stored("coalesce(s.area_key, v.area_key)")).isEqualTo(before);
    }
}
