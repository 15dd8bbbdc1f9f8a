package brussels.repere.directory;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.text.Bilingual;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PublicLocationTest {

    private static final Site SITE =
            new Site(new Bilingual("Rue Haute", "Hoogstraat"), "298", "1000", null, new Site.Point(50.8355, 4.3476));

    @Test
    @DisplayName("A site that is not confidential may be told")
    void open() {
        PublicLocation location = PublicLocation.of(new StatedLocation(SITE, false));
        assertThat(location.site()).isEqualTo(SITE);
        assertThat(location.isConfidential()).isFalse();
    }

    @Test
    @DisplayName("Of a confidential site only that there is one may be told")
    void confidential() {
        PublicLocation location = PublicLocation.of(new StatedLocation(SITE, true));
        assertThat(location.site()).isNull();
        assertThat(location.isConfidential()).isTrue();
        assertThat(location).isEqualTo(PublicLocation.of(new StatedLocation(null, true)));
        assertThat(location.toString()).doesNotContain("Haute", "298", "50.8");
    }

    @Test
    @DisplayName("A service without a place is not one at a confidential place")
    void none() {
        PublicLocation location = PublicLocation.of(StatedLocation.NONE);
        assertThat(location.site()).isNull();
        assertThat(location.isConfidential()).isFalse();
        assertThat(location).isNotEqualTo(PublicLocation.of(new StatedLocation(null, true)));
    }
}
