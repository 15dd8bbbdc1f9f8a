package brussels.repere.geocoding.lines;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A stored set of lines of streets. */
@Entity
@Table(name = "street_line_set")
class StreetLineSetEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String name;

    @Column(name = "content_hash")
    String contentHash;

    @OneToMany(mappedBy = "set", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    List<StreetLineEntity> lines = new ArrayList<>();
}
