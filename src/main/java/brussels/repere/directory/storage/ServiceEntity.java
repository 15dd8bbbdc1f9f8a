package brussels.repere.directory.storage;

import brussels.repere.directory.Provenance;
import brussels.repere.directory.ServiceTexts;
import brussels.repere.directory.reports.ReportStore;
import brussels.repere.eligibility.AppointmentRule;
import brussels.repere.eligibility.CostType;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.EligibilityReader;
import brussels.repere.eligibility.TargetAudiences;
import brussels.repere.text.Bilingual;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
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

    @AttributeOverride(name = "fr", column = @Column(name = "name_fr"))
    @AttributeOverride(name = "nl", column = @Column(name = "name_nl"))
    Bilingual name;

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

    /** The code of the commune in which alone it is competent; null if it is not tied to one. */
    @Column(name = "competent_in")
    String competentIn;

    String website;

    String email;

    @AttributeOverride(name = "fr", column = @Column(name = "description_fr"))
    @AttributeOverride(name = "nl", column = @Column(name = "description_nl"))
    Bilingual description;

    @AttributeOverride(name = "fr", column = @Column(name = "eligibility_description_fr"))
    @AttributeOverride(name = "nl", column = @Column(name = "eligibility_description_nl"))
    Bilingual eligibilityDescription;

    @AttributeOverride(name = "fr", column = @Column(name = "application_process_fr"))
    @AttributeOverride(name = "nl", column = @Column(name = "application_process_nl"))
    Bilingual applicationProcess;

    @AttributeOverride(name = "fr", column = @Column(name = "fees_description_fr"))
    @AttributeOverride(name = "nl", column = @Column(name = "fees_description_nl"))
    Bilingual feesDescription;

    @AttributeOverride(name = "fr", column = @Column(name = "referral_method_fr"))
    @AttributeOverride(name = "nl", column = @Column(name = "referral_method_nl"))
    Bilingual referralMethod;

    @Column(name = "minimum_age")
    Double minimumAge;

    @Column(name = "maximum_age")
    Double maximumAge;

    List<String> audiences;

    String cost;

    String appointment;

    @AttributeOverride(name = "fr", column = @Column(name = "accreditations_fr"))
    @AttributeOverride(name = "nl", column = @Column(name = "accreditations_nl"))
    Bilingual accreditations;

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

    @Column(name = "closed_on")
    LocalDate closedOn;

    /** Written by the database itself, at every change. */
    @Column(name = "modified_at", insertable = false, updatable = false)
    Instant modifiedAt;

    /** Codes of reports. Only {@link ReportStore} writes it, so that no import overwrites it. */
    @Column(insertable = false, updatable = false)
    List<String> contested = List.of();

    /** The service that is told instead of this one, which records the same institution. {@link RecordJoins} writes it, and no import. */
    @Column(name = "joined_to", insertable = false, updatable = false)
    UUID joinedTo;

    /** Names of the fields that the other one takes from this one. */
    @Column(name = "joined_fields", insertable = false, updatable = false)
    List<String> joinedFields;

    @Column(name = "joined_on", insertable = false, updatable = false)
    LocalDate joinedOn;

    ServiceTexts texts() {
        return ServiceTexts.builder()
                .description(description)
                .eligibilityDescription(eligibilityDescription)
                .applicationProcess(applicationProcess)
                .feesDescription(feesDescription)
                .referralMethod(referralMethod)
                .accreditations(accreditations)
                .build();
    }

    Eligibility statedEligibility() {
        return new Eligibility(
                minimumAge,
                maximumAge,
                audiences == null
                        ? TargetAudiences.UNKNOWN
                        : TargetAudiences.find(audiences).orElseThrow(),
                cost == null ? null : CostType.find(cost).orElseThrow(),
                appointment == null ? null : AppointmentRule.find(appointment).orElseThrow());
    }

    /** Returns what the source states, or else what its words say. They are read here, so that a better reader needs no new import. */
    Eligibility eligibility() {
        ServiceTexts texts = texts();
        return statedEligibility()
                .orElse(EligibilityReader.read(
                        texts.eligibilityDescription(), texts.applicationProcess(), texts.feesDescription()));
    }

    Provenance provenance() {
        return new Provenance(
                source, sourceId, retrievedOn, lastVerified == null ? null : YearMonth.parse(lastVerified));
    }
}
