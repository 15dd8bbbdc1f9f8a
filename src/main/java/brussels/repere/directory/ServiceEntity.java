package brussels.repere.directory;

import brussels.repere.text.Bilingual;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

@Entity
@Table(name = "service")
class ServiceEntity {

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organization_id")
    OrganizationEntity organization;

    @Column(name = "name_fr")
    String nameFr;

    @Column(name = "name_nl")
    String nameNl;

    @Column(name = "alternate_names", nullable = false)
    List<String> alternateNames;

    @Column(nullable = false)
    List<String> categories;

    @Column(nullable = false)
    List<String> languages;

    @Column(nullable = false)
    List<String> modes;

    @Column(name = "area_key")
    String areaKey;

    String website;

    String email;

    @Column(name = "description_fr")
    String descriptionFr;

    @Column(name = "description_nl")
    String descriptionNl;

    @Column(name = "eligibility_description_fr")
    String eligibilityFr;

    @Column(name = "eligibility_description_nl")
    String eligibilityNl;

    @Column(name = "application_process_fr")
    String applicationFr;

    @Column(name = "application_process_nl")
    String applicationNl;

    @Column(name = "accreditations_fr")
    String accreditationsFr;

    @Column(name = "accreditations_nl")
    String accreditationsNl;

    @Column(nullable = false)
    String source;

    @Column(name = "source_id", nullable = false)
    String sourceId;

    @Column(name = "retrieved_on")
    LocalDate retrievedOn;

    @Column(name = "last_verified")
    String lastVerified;

    @Column(name = "content_hash", nullable = false)
    String contentHash;

    /** Codes of reports; {@link Reports} alone writes it, so that no import takes it back. */
    @Column(insertable = false, updatable = false)
    List<String> contested = List.of();

    ServiceTexts texts() {
        return new ServiceTexts(
                Bilingual.orNull(descriptionFr, descriptionNl),
                Bilingual.orNull(eligibilityFr, eligibilityNl),
                Bilingual.orNull(applicationFr, applicationNl),
                Bilingual.orNull(accreditationsFr, accreditationsNl));
    }

    Provenance provenance() {
        return new Provenance(
                source, sourceId, retrievedOn, lastVerified == null ? null : YearMonth.parse(lastVerified));
    }
}
