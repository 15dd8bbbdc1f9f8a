package brussels.repere.directory.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

@Entity
@Table(name = "organization")
public class OrganizationEntity {

    @Id
    public UUID id;

    @Column(name = "name_fr")
    String nameFr;

    @Column(name = "name_nl")
    String nameNl;

    @Column(name = "alternate_names", nullable = false)
    List<String> alternateNames;

    @Column(name = "legal_status_fr")
    String legalStatusFr;

    @Column(name = "legal_status_nl")
    String legalStatusNl;

    String website;
}
