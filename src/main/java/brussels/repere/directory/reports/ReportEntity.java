package brussels.repere.directory.reports;

import brussels.repere.directory.ReportCode;
import brussels.repere.text.Bilingual;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "report")
class ReportEntity {

    @Id
    UUID id;

    @Column(name = "service_id", nullable = false)
    UUID serviceId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    ReportCode code;

    String text;

    /** As {@link ReportedCells} writes them. */
    String cells;

    @Column(name = "made_on", nullable = false)
    LocalDate madeOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    ReportState state;

    @Column(name = "settled_on")
    LocalDate settledOn;

    @Enumerated(EnumType.STRING)
    ReportOutcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "forwarded_to")
    ForwardTarget forwardedTo;

    @Column(name = "forwarded_on")
    LocalDate forwardedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposed_outcome")
    ReportOutcome proposedOutcome;

    @Column(name = "proposed_on")
    LocalDate proposedOn;

    ServiceReport report(Bilingual service) {
        return new ServiceReport(
                id,
                serviceId,
                service,
                code,
                text,
                ReportedCells.decode(cells),
                madeOn,
                state,
                settledOn,
                outcome,
                forwardedTo,
                forwardedOn);
    }
}
