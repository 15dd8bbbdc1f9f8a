package brussels.repere.geography.delimitation;

import brussels.repere.geography.Delimitation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A stored {@link Delimitation}; at most one is current. */
@Entity
@Table(name = "delimitation")
class DelimitationEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false)
    String name;

    @Column(nullable = false)
    String source;

    @Column(name = "valid_from", nullable = false)
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    @Column(name = "is_current", nullable = false)
    boolean current;

    /** The hash by which an import that changes nothing is recognised. */
    @Column(name = "content_hash", nullable = false)
    String contentHash;

    /** Set by the database when the row comes. */
    @Column(name = "stored_at", insertable = false, updatable = false)
    Instant storedAt;

    @OneToMany(mappedBy = "delimitation", cascade = CascadeType.PERSIST)
    List<StatisticalSectorEntity> sectors = new ArrayList<>();

    @OneToMany(mappedBy = "delimitation", cascade = CascadeType.PERSIST)
    List<TerritoryEntity> territories = new ArrayList<>();
}
