package brussels.repere.directory.changes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of the queue: a service at location that is not as the search index knows it. */
@Entity
@Table(name = "index_queue")
class QueuedChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "service_at_location_id", nullable = false)
    UUID serviceAtLocation;
}
