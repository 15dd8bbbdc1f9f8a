package brussels.repere.geography.delimitation;

import brussels.repere.geography.Level;
import brussels.repere.text.Bilingual;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A territory of one stored delimitation. */
@Entity
@Table(name = "territory")
class TerritoryEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "territory_seq")
    @SequenceGenerator(name = "territory_seq", sequenceName = "territory_seq", allocationSize = 1000)
    Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "delimitation_id")
    DelimitationEntity delimitation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    Level level;

    @Column(nullable = false)
    String code;

    @AttributeOverride(name = "fr", column = @Column(name = "name_fr"))
    @AttributeOverride(name = "nl", column = @Column(name = "name_nl"))
    Bilingual name;

    /** The postcodes, separated by spaces. */
    @Column(nullable = false)
    String postcodes;

    Integer population;

    @Column(name = "population_year")
    Integer populationYear;

    @Column(name = "is_derived", nullable = false)
    boolean derived;
}
