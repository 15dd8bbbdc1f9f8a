package brussels.repere.directory.confirmations;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.confirmations.OrganizationGroup.Member;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.text.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OrganizationGroupingTest {

    private final List<Member> members = new ArrayList<>();

    private void add(String source, String name, String email, String phone, String website) {
        members.add(new Member(
                new RecordKey(source, String.valueOf(members.size() + 1)),
                UUID.randomUUID(),
                new Bilingual(name, null),
                email == null ? List.of() : List.of(email),
                phone == null ? List.of() : List.of(phone),
                website,
                false));
    }

    private List<List<String>> names() {
        return OrganizationGrouping.group(members).stream()
                .map(group -> group.members().stream()
                        .map(member -> member.name().fr())
                        .toList())
                .toList();
    }

    @Test
    @DisplayName("antennas with the name of their organisation and its telephone are with it, itself first")
    void joinsAntennas() {
        add("a", "Bruxelles Laïque - Josaphat", null, "02 289 69 00", null);
        add("a", "Bruxelles Laïque", "bl@example.org", "02/289.69.00", null);
        add("a", "bruxelles laique – Canal", "bl@example.org", null, null);
        assertThat(names())
                .containsExactly(
                        List.of("Bruxelles Laïque", "bruxelles laique – Canal", "Bruxelles Laïque - Josaphat"));
        OrganizationGroup group = OrganizationGrouping.group(members).get(0);
        assertThat(group.name().fr()).isEqualTo("Bruxelles Laïque");
        assertThat(group.emails()).containsExactly("bl@example.org");
    }

    @Test
    @DisplayName("the same e-mail address alone joins nobody")
    void separatesOtherNames() {
        add("a", "Constellations", "info@example.org", null, null);
        add("a", "Artemia", "info@example.org", null, null);
        assertThat(names()).hasSize(2);
    }

    @Test
    @DisplayName("the same name alone joins nobody: sections have boards of their own")
    void separatesSections() {
        add("a", "Croix-Rouge - Section Jette", "jette@example.org", "02 425 10 20", "jette.example.org");
        add("a", "Croix-Rouge - Section Evere", "evere@example.org", "02 425 10 21", "evere.example.org");
        assertThat(names()).hasSize(2);
    }

    @Test
    @DisplayName("a page at a site where everybody has one is nothing in common")
    void passesOverSharedSites() {
        add("a", "La Rue - Nord", null, null, "https://www.facebook.com/nord");
        add("a", "La Rue - Sud", null, null, "https://www.facebook.com/sud");
        assertThat(names()).hasSize(2);
    }

    @Test
    @DisplayName("records of two sources are told apart, and joined elsewhere")
    void separatesSources() {
        add("a", "De Lork", "info@example.org", null, null);
        add("b", "De Lork", "info@example.org", null, null);
        assertThat(names()).hasSize(2);
    }

    @Test
    @DisplayName("what two have in common with a third joins all three, in whatever order they come")
    void joinsByThirds() {
        add("a", "D’Broej - Ajm", "ajm@example.org", null, null);
        add("a", "D’Broej - Peterbos", null, "02 527 05 92", null);
        add("a", "D’Broej", "ajm@example.org", "02 527 05 92", null);
        assertThat(names()).hasSize(1);
    }
}
