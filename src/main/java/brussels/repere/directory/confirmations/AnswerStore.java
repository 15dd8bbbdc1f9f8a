package brussels.repere.directory.confirmations;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.facts.RecordKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Stores what was said by links. Needs a transaction. */
@ApplicationScoped
class AnswerStore {

    /** What stands for a field where a record as a whole is meant. */
    private static final String WHOLE_RECORD = "record";

    private final EntityManager entities;

    AnswerStore(EntityManager entities) {
        this.entities = entities;
    }

    /** Lists what was said last of each fact by one link. */
    Map<RecordKey, List<AnsweredFact>> list(UUID request) {
        List<?> rows = entities.createNativeQuery(
                        """
                        select source, source_id, field, said, became, value_hash, version, said_at from confirmation_answer
                        where request_id = :request order by said_at, field""",
                        Object[].class)
                .setParameter("request", request)
                .getResultList();
        Map<RecordKey, List<AnsweredFact>> answers = new HashMap<>();
        rows.stream().map(Object[].class::cast).forEach(row -> answers.computeIfAbsent(
                        new RecordKey((String) row[0], (String) row[1]), none -> new ArrayList<>())
                .add(new AnsweredFact(
                        EntryField.find((String) row[2]).orElse(null),
                        FactResponse.find((String) row[3]).orElseThrow(),
                        AnsweredFact.Became.of((String) row[4]),
                        (String) row[5],
                        ((Number) row[6]).longValue(),
                        (Instant) row[7])));
        return answers;
    }

    void put(UUID request, RecordKey key, AnsweredFact answer) {
        entities.createNativeQuery(
                        """
                        insert into confirmation_answer (request_id, source, source_id, field, said, became, value_hash, version)
                        values (:request, :source, :id, :field, :said, :became, :hash, :version)
                        on conflict (request_id, source, source_id, field) do update set said = excluded.said,
                            became = excluded.became, value_hash = excluded.value_hash, version = excluded.version,
                            said_at = clock_timestamp()""")
                .setParameter("request", request)
                .setParameter("source", key.source())
                .setParameter("id", key.sourceId())
                .setParameter(
                        "field",
                        answer.field() == null ? WHOLE_RECORD : answer.field().code())
                .setParameter("said", answer.said().code())
                .setParameter("became", answer.became().code())
                .setParameter("hash", answer.valueHash())
                .setParameter("version", answer.version())
                .executeUpdate();
    }

    /** Forgets that a record was said to exist no longer. */
    void removeGone(UUID request, RecordKey key) {
        entities.createNativeQuery(
                        """
                        delete from confirmation_answer
                        where request_id = :request and source = :source and source_id = :id and field = :field""")
                .setParameter("request", request)
                .setParameter("source", key.source())
                .setParameter("id", key.sourceId())
                .setParameter("field", WHOLE_RECORD)
                .executeUpdate();
    }

    /** Notes that all that is asked of a record was answered; the first time counts. */
    void setAnswered(UUID request, RecordKey key) {
        entities.createNativeQuery(
                        """
                        update confirmation_request_record set answered_at = clock_timestamp()
                        where request_id = :request and source = :source and source_id = :id and answered_at is null""")
                .setParameter("request", request)
                .setParameter("source", key.source())
                .setParameter("id", key.sourceId())
                .executeUpdate();
    }

    /** Notes that all records of a request were answered; the first time counts. */
    void setAnswered(UUID request) {
        entities.createNativeQuery(
                        """
                        update confirmation_request set answered_at = clock_timestamp()
                        where id = :request and answered_at is null""")
                .setParameter("request", request)
                .executeUpdate();
    }
}
