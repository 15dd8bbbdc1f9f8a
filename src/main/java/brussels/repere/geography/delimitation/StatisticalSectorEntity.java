package brussels.repere.geography.delimitation;

import brussels.repere.geography.Level;
import brussels.repere.text.Bilingual;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.EnumMap;
import java.util.Map;

/** A statistical sector of one stored delimitation. */
@Entity
@Table(name = "statistical_sector")
class StatisticalSectorEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statistical_sector_seq")
    @SequenceGenerator(name = "statistical_sector_seq", sequenceName = "statistical_sector_seq", allocationSize = 1000)
    Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "delimitation_id")
    DelimitationEntity delimitation;

    @Column(nullable = false)
    String code;

    @AttributeOverride(name = "fr", column = @Column(name = "name_fr"))
    @AttributeOverride(name = "nl", column = @Column(name = "name_nl"))
    Bilingual name;

    /** The boundary as well-known binary (WKB), in WGS84 longitude and latitude. */
    @Column(nullable = false)
    byte[] boundary;

    @ElementCollection
    @CollectionTable(name = "sector_territory", joinColumns = @JoinColumn(name = "sector_id"))
    @MapKeyColumn(name = "level")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "territory_code", nullable = false)
    Map<Level, String> territories = new EnumMap<>(Level.class);
}
