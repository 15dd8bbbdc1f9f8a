package brussels.repere.directory.storage;

import brussels.repere.text.Bilingual;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

@Entity
@Table(name = "organization")
class OrganizationEntity {

    @Id
    UUID id;

    @AttributeOverride(name = "fr", column = @Column(name = "name_fr"))
    @AttributeOverride(name = "nl", column = @Column(name = "name_nl"))
    Bilingual name;

    @Column(name = "alternate_names", nullable = false)
    List<String> alternateNames;

    @AttributeOverride(name = "fr", column = @Column(name = "legal_status_fr"))
    @AttributeOverride(name = "nl", column = @Column(name = "legal_status_nl"))
    Bilingual legalStatus;

    String website;
}
