package brussels.repere.directory.storage;

import brussels.repere.directory.PointPrecision;
import brussels.repere.directory.Site;
import brussels.repere.directory.StatedLocation;
import brussels.repere.text.Bilingual;
import jakarta.persistence.AttributeOverride;
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

    @AttributeOverride(name = "fr", column = @Column(name = "street_fr"))
    @AttributeOverride(name = "nl", column = @Column(name = "street_nl"))
    Bilingual street;

    String number;

    String postcode;

    @AttributeOverride(name = "fr", column = @Column(name = "city_fr"))
    @AttributeOverride(name = "nl", column = @Column(name = "city_nl"))
    Bilingual city;

    Double latitude;

    Double longitude;

    @Column(name = "point_precision")
    String pointPrecision;

    @Column(name = "is_confidential", nullable = false)
    boolean confidential;

    StatedLocation stated() {
        Site site = new Site(
                street,
                number,
                postcode,
                city,
                latitude == null ? null : new Site.Point(latitude, longitude),
                PointPrecision.find(pointPrecision).orElse(null));
        return new StatedLocation(site, confidential);
    }
}
