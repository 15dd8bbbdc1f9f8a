package brussels.repere.rest.collections.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.repere.rest.collections.editing.CollectionRequest.ItemRequest;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.text.Lang;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CollectionTableTest {

    private static CollectionTable read(String... lines) {
        return CollectionTable.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), Lang.fr);
    }

    @DisplayName("Rows without a title go on with the section above; one without a kind is a section that stays empty")
    @Test
    void sections() {
        CollectionTable table =
                read("section_fr,kind,id", "Un,helpline,107", ",helpline,106", "Deux,,", "Trois,helpline,103");
        assertThat(table.sections()).extracting(section -> section.titleFr()).containsExactly("Un", "Deux", "Trois");
        assertThat(table.sections())
                .extracting(section -> section.items().size())
                .containsExactly(2, 0, 1);
        assertThat(table.names(2, 0).of("noteFr")).isEqualTo("5:note_fr");
        assertThat(table.names(1).of("titleNl")).isEqualTo("4:section_nl");
        assertThat(table.names(1).of("aboutFr")).isEqualTo("4:section_about_fr");
    }

    @DisplayName("Source and number in a register name a service as its id does")
    @Test
    void register() {
        ItemRequest item = read("section_fr,kind,source,source_id", "Un,service,Bruxelles Social,545")
                .sections()
                .get(0)
                .items()
                .get(0);
        assertThat(item.id()).hasSize(36);
    }

    @DisplayName("The apostrophe that keeps a spreadsheet from making a formula or a day of a note is no part of it")
    @Test
    void formulas() {
        List<ItemRequest> items = read(
                        "section_fr,kind,id,note_fr",
                        "Un,helpline,107,'- sur rendez-vous",
                        ",helpline,106,l'après-midi")
                .sections()
                .get(0)
                .items();
        assertThat(items).extracting(ItemRequest::noteFr).containsExactly("- sur rendez-vous", "l'après-midi");
    }

    @DisplayName("Another column, a missing one and a file that is no table are refused")
    @Test
    void refused() {
        for (List<String> file :
                List.of(List.of("section_fr,colour", "Un,red"), List.of("kind,id", "helpline,107"), List.of(""))) {
            assertThatThrownBy(() -> read(file.toArray(String[]::new)))
                    .as(file.toString())
                    .isInstanceOf(ProblemException.class);
        }
    }
}
