package brussels.repere.rest.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.crisis.CrisisPhone;
import brussels.repere.directory.crisis.CrisisPhone.Time;
import brussels.repere.directory.crisis.CrisisTask;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Telephones in a cell, and tasks in both languages")
class EntryColumnsTest {

    @DisplayName("What is written is read again")
    @Test
    void phones() {
        String cell = EntryColumns.writePhones(
                List.of(new CrisisPhone("02 500 10 17", Time.ANY), new CrisisPhone("0475 12 34 56", Time.NIGHT)));
        assertThat(cell).isEqualTo("02 500 10 17 | night: 0475 12 34 56");
        assertThat(EntryColumns.readPhones(cell))
                .containsExactly(new PhoneRequest("02 500 10 17", null), new PhoneRequest("0475 12 34 56", "night"));
        assertThat(EntryColumns.readPhones(" | ")).isEmpty();
    }

    @DisplayName("Each task has a name in French and in Dutch, and a code of its own")
    @Test
    void tasks() {
        assertThat(CrisisTask.list())
                .hasSizeGreaterThan(12)
                .allSatisfy(task -> assertThat(task.name().fr())
                        .isNotNull()
                        .isNotEqualTo(task.name().nl()))
                .extracting(CrisisTask::code)
                .doesNotHaveDuplicates();
    }
}
