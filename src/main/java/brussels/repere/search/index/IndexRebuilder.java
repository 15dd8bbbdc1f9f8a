package brussels.repere.search.index;

import brussels.repere.directory.changes.IndexQueue;
import brussels.repere.directory.storage.DirectoryReader;
import brussels.repere.directory.storage.ServiceAtLocation;
import brussels.repere.generation.GenerationPoller;
import com.google.gson.JsonObject;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/**
 * Builds a new index beside the one that answers, and lets the new one answer only when it is complete. If anything fails before
 * that, everything stays as it was. Callers must hold the {@link IndexLock}.
 */
@ApplicationScoped
class IndexRebuilder {

    private static final int BATCH_SIZE = 200;

    private final IndexAdminClient engine;
    private final SearchMapping mapping;
    private final DirectoryReader directory;
    private final IndexQueue queue;
    private final ExplicitIndexing indexing;
    private final GenerationPoller generations;
    private final IndexLayout layout;

    IndexRebuilder(
            IndexAdminClient engine,
            SearchMapping mapping,
            DirectoryReader directory,
            IndexQueue queue,
            ExplicitIndexing indexing,
            GenerationPoller generations,
            IndexLayout layout) {
        this.engine = engine;
        this.mapping = mapping;
        this.directory = directory;
        this.queue = queue;
        this.indexing = indexing;
        this.generations = generations;
        this.layout = layout;
    }

    /** @return the name of the new index, which answers now */
    String rebuild(IndexProgressListener progress) {
        Optional<String> previous = engine.findIndexBehind(IndexAdminClient.READ_ALIAS);
        String next = nextIndexName();
        engine.createIndex(next, exportSchema());
        long mark = QuarkusTransaction.requiringNew().call(queue::mark);
        // After the mark: what the queue will not tell again must be written with a taxonomy at least as new.
        generations.poll();
        try {
            engine.pointAlias(IndexAdminClient.WRITE_ALIAS, next);
            long written = fill(progress);
            engine.mergeSegments(next);
            // Only now: a copy is made of files, where filling each would be work for each.
            engine.setReplicas(next, layout.replicas());
            long found = engine.refreshAndCount(next);
            if (found != written) {
                throw new IllegalStateException("the new index holds " + found + " of " + written + " documents");
            }
        } catch (RuntimeException failure) {
            abandon(next, previous);
            throw failure;
        }
        // From here on nothing is undone: whatever fails, the alias stands for a complete index, the previous or the
        // next.
        engine.pointAlias(IndexAdminClient.READ_ALIAS, next);
        QuarkusTransaction.requiringNew().run(() -> queue.removeUpTo(mark));
        engine.listIndexes().stream().filter(index -> !index.equals(next)).forEach(engine::deleteIndex);
        return next;
    }

    private void abandon(String next, Optional<String> previous) {
        try {
            previous.ifPresent(index -> engine.pointAlias(IndexAdminClient.WRITE_ALIAS, index));
            engine.deleteIndex(next);
        } catch (RuntimeException unreachable) {
            // The aliases then stand for different indexes, which tells the next synchronization to rebuild.
        }
    }

    private String nextIndexName() {
        int last = engine.listIndexes().stream()
                .mapToInt(name -> Integer.parseInt(name.substring(name.lastIndexOf('-') + 1)))
                .max()
                .orElse(0);
        return "%s-%06d".formatted(IndexFields.INDEX_NAME, last + 1);
    }

    /** Returns the schema that Hibernate Search expects, without the aliases, which follow when the index is complete. */
    private String exportSchema() {
        JsonObject body = new JsonObject();
        mapping.scope(ServiceAtLocation.class)
                .schemaManager()
                .exportExpectedSchema((backend, index, export) -> export.extension(ElasticsearchExtension.get())
                        .bodyParts()
                        .forEach(part -> part.entrySet().forEach(entry -> body.add(entry.getKey(), entry.getValue()))));
        body.remove("aliases");
        addLayout(body);
        return body.toString();
    }

    private void addLayout(JsonObject body) {
        if (!body.has("settings")) {
            body.add("settings", new JsonObject());
        }
        JsonObject settings = body.getAsJsonObject("settings");
        settings.addProperty("number_of_shards", layout.shards());
        settings.addProperty("number_of_replicas", 0);
    }

    private long fill(IndexProgressListener progress) {
        long total = directory.countOpen();
        long done = 0;
        UUID lastId = null;
        while (true) {
            UUID after = lastId;
            List<UUID> written = QuarkusTransaction.requiringNew().call(() -> writeBatch(after));
            if (written.isEmpty()) {
                return done;
            }
            done += written.size();
            lastId = written.get(written.size() - 1);
            progress.onProgress(done, Math.max(total, done));
        }
    }

    private List<UUID> writeBatch(UUID after) {
        SearchSession session = indexing.openSession(IndexingPlanSynchronizationStrategy.writeSync());
        List<ServiceAtLocation> batch = directory.listAfter(after, BATCH_SIZE);
        batch.forEach(session.indexingPlan()::addOrUpdate);
        session.indexingPlan().execute();
        return batch.stream().map(service -> service.listed().id()).toList();
    }
}
