package brussels.repere.directory.importing;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.importing.LikelyDuplicates.SharedTrait;
import brussels.repere.testing.DirectoryEntryBuilder;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a person is asked to look at, and what not. */
class LikelyDuplicatesTest {

    private static List<LikelyDuplicates.Pair> pairs(DirectoryEntryBuilder... entries) {
        LikelyDuplicates duplicates = new LikelyDuplicates();
        for (DirectoryEntryBuilder each : entries) {
            duplicates.add(each.build());
        }
        return duplicates.list();
    }

    @DisplayName("The same name with the same telephone number, however both are written")
    @Test
    void sameNameAndNumber() {
        List<LikelyDuplicates.Pair> pairs = pairs(
                entry("1").named("Le Café Solidaire ASBL", null).phone("02 512 00 01", "02 512 00 02"),
                entry("2").named("cafe-solidaire", null).phone("+32 (0)2/512.00.02"),
                entry("3").named("Café Solidaire", null).phone("0032 2 512 00 02"));
        assertThat(pairs)
                .extracting(pair -> pair.first().sourceId() + pair.second().sourceId())
                .containsExactly("12", "13", "23");
        assertThat(pairs).allSatisfy(pair -> assertThat(pair.sharedTraits()).isEqualTo(Set.of(SharedTrait.PHONE)));
    }

    @DisplayName("The same name in the other language at the same place")
    @Test
    void sameNameOtherLanguage() {
        assertThat(pairs(
                        entry("1")
                                .named("Maison médicale", "Wijkgezondheidscentrum Zuid")
                                .at(50.85, 4.35),
                        entry("2")
                                .named("Autre", "Wijkgezondheidscentrum Zuid vzw")
                                .at(50.8504, 4.3499)))
                .singleElement()
                .satisfies(pair -> assertThat(pair.sharedTraits()).containsExactly(SharedTrait.PLACE));
    }

    @DisplayName("Neighbours with other names and namesakes elsewhere are not reported")
    @Test
    void unlike() {
        assertThat(pairs(
                        entry("1")
                                .named("Maison médicale du Nord", null)
                                .at(50.85, 4.35)
                                .phone("02 512 00 01"),
                        entry("2")
                                .named("Crèche Les Lutins", null)
                                .at(50.85, 4.35)
                                .phone("02 512 00 01"),
                        entry("3")
                                .named("Maison médicale du Nord", null)
                                .at(50.86, 4.35)
                                .phone("02 512 00 09"),
                        entry("4").named("Maison médicale du Nord", null).phone("112")))
                .isEmpty();
    }
}
