package brussels.repere.directory.storage;

import brussels.repere.directory.Site;
import brussels.repere.text.Bilingual;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "location")
class LocationEntity {

    @Id
    UUID id;

    @Column(name = "street_fr")
    String streetFr;

    @Column(name = "street_nl")
    String streetNl;

    String number;

    String postcode;

    @Column(name = "city_fr")
    String cityFr;

    @Column(name = "city_nl")
    String cityNl;

    Double latitude;

    Double longitude;

    @Column(name = "is_confidential", nullable = false)
    boolean confidential;

    Site site() {
        return new Site(
                Bilingual.orNull(streetFr, streetNl),
                number,
                postcode,
                Bilingual.orNull(cityFr, cityNl),
                latitude == null ? null : new Site.Point(latitude, longitude));
    }
}
