package brussels.repere.geocoding.lines;

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

/** The line of a street of a stored set. */
@Entity
@Table(name = "street_line")
class StreetLineEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "street_line_seq")
    @SequenceGenerator(name = "street_line_seq", sequenceName = "street_line_seq", allocationSize = 1000)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "set_id")
    StreetLineSetEntity set;

    /** The id of the street, as in {@link StreetLine#streetId}. */
    @Column(name = "street_key")
    String key;

    /** The position in the set. */
    int place;

    @Column(name = "as_of")
    String asOf;

    /** As {@link PolylineCodec} encodes them. */
    String pieces;

    static StreetLineEntity of(StreetLine line, int place, StreetLineSetEntity set) {
        StreetLineEntity row = new StreetLineEntity();
        row.set = set;
        row.key = line.streetId();
        row.place = place;
        row.asOf = line.asOf();
        row.pieces = PolylineCodec.encode(line.projected());
        return row;
    }

    StreetLine toLine() {
        return new StreetLine(key, asOf, PolylineCodec.decode(pieces));
    }
}
