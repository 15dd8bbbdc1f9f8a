package brussels.repere.geocoding.register;

import brussels.repere.geocoding.HouseNumber;
import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.StreetPart;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.text.Bilingual;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A street of a stored register. */
@Entity
@Table(name = "street")
class StreetEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "street_seq")
    @SequenceGenerator(name = "street_seq", sequenceName = "street_seq", allocationSize = 1000)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "register_id")
    AddressRegisterEntity register;

    /** The id of the street, as in {@link StreetPart#id}. */
    @Column(name = "street_key")
    String key;

    /** The position in the register. */
    int place;

    @AttributeOverride(name = "fr", column = @Column(name = "name_fr"))
    @AttributeOverride(name = "nl", column = @Column(name = "name_nl"))
    Bilingual name;

    String postcode;
    String commune;

    @Column(name = "house_numbers")
    String[] houseNumbers;

    @Column(name = "house_lats")
    double[] houseLats;

    @Column(name = "house_lons")
    double[] houseLons;

    static StreetEntity of(StreetPart street, int place, AddressRegisterEntity register) {
        StreetEntity row = new StreetEntity();
        row.register = register;
        row.key = street.id();
        row.place = place;
        row.name = street.name();
        row.postcode = street.postcode();
        row.commune = street.commune().code();
        List<String> numbers =
                street.houses().keySet().stream().sorted(HouseNumber.ORDER).toList();
        row.houseNumbers = numbers.toArray(String[]::new);
        row.houseLats = numbers.stream()
                .mapToDouble(number -> street.houses().get(number).lat())
                .toArray();
        row.houseLons = numbers.stream()
                .mapToDouble(number -> street.houses().get(number).lon())
                .toArray();
        return row;
    }

    StreetPart toStreet() {
        Map<String, Place.Point> houses = new HashMap<>();
        for (int i = 0; i < houseNumbers.length; i++) {
            houses.put(houseNumbers[i], new Place.Point(houseLats[i], houseLons[i]));
        }
        return new StreetPart(key, name, postcode, new TerritoryKey(Level.COMMUNE, commune), houses);
    }
}
