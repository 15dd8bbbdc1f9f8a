package brussels.repere.generation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.transaction.Transactional;

/**
 * The generation number of the data. It grows with every change of territory, areas or directory, and every answer
 * carries it, so that a map and an index of different generations are never mixed. The table has one row.
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

        /** Returns the committed number or, inside a transaction, the number that this transaction sees. */
        @Transactional
        public long get() {
            return getEntityManager()
                    .createQuery("select g.number from DataGeneration g", Long.class)
                    .getSingleResult();
        }

        /** Begins a new generation inside the transaction that changes the data; concurrent changes wait here. */
        public long next() {
            DataGeneration row = lock();
            row.number++;
            return row.number;
        }

        /**
         * Locks the data, so that this transaction is the only one that changes them; others wait here until it ends.
         */
        public DataGeneration lock() {
            return findById(ONLY_ROW_ID, LockModeType.PESSIMISTIC_WRITE);
        }
    }
}
