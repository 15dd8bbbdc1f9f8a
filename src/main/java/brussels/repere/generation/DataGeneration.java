package brussels.repere.generation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

/**
 * The number of the state of the data: it grows with every change of territory, areas or directory, and every answer
 * carries it, so that a map and an index of different states are never mixed. One row.
 */
@Entity
@Table(name = "data_generation")
public class DataGeneration {

    private static final short ONLY_ROW_ID = 1;

    @Id
    private short id;

    @Column(nullable = false)
    private long number;

    protected DataGeneration() {}

    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<DataGeneration, Short> {

        /** Needs a transaction or at least a request context. */
        public long get() {
            return findById(ONLY_ROW_ID).number;
        }

        /** Begins a new state inside the transaction that changes the data; concurrent changes wait here. */
        public long next() {
            DataGeneration row = lock();
            row.number++;
            return row.number;
        }

        /** Lets the transaction be the only one that changes the data; others wait here until it ends. */
        public DataGeneration lock() {
            return findById(ONLY_ROW_ID, LockModeType.PESSIMISTIC_WRITE);
        }
    }
}
