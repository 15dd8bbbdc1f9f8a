package brussels.repere.engines;

import brussels.repere.engines.watch.EngineListener;
import brussels.repere.engines.watch.EngineStatus;
import brussels.repere.engines.watch.EngineWatch;
import brussels.repere.engines.watch.WatchedEngine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The embedded engines of one instance. {@link #start} has the requested engines started side by side, and returns when PostgreSQL is ready, while
 * the search engine may still be starting, so that the application can start meanwhile. {@link #startDatabaseFirst} leaves the search
 * engine until it is awaited.
 *
 * <p>Not thread-safe, except for {@link #close}, {@link #stopWatching} and {@link #listStatuses}, which may be called from
 * any thread and more than once.
 */
public final class EmbeddedEngines implements AutoCloseable {

    private final DataFolder folder;
    private final OpenSearchEngine search;
    private final PostgresqlEngine database;
    private final ProgressListener progress;
    private final Map<String, String> settings;
    private volatile EngineWatch watch;
    private boolean closed;

    private EmbeddedEngines(
            DataFolder folder, OpenSearchEngine search, PostgresqlEngine database, ProgressListener progress) {
        this.folder = folder;
        this.search = search;
        this.database = database;
        this.progress = progress;
        this.settings = collectSettings(search, database);
    }

    /** Attaches to engines that another process runs. */
    private EmbeddedEngines(Map<String, String> settings, ProgressListener progress) {
        this.folder = null;
        this.search = null;
        this.database = null;
        this.progress = progress;
        this.settings = settings;
    }

    /**
     * Returns the engines of the instance that runs on the folder now, or else starts engines for this process alone.
     *
     * @param database whether the embedded PostgreSQL is needed
     * @param search whether the embedded OpenSearch is needed
     */
    public static EmbeddedEngines attachOrStart(
            boolean database, boolean search, Path dataFolder, ProgressListener progress) {
        Path path = dataFolder.toAbsolutePath().normalize();
        if (DataFolder.isHeld(path)) {
            Optional<Map<String, String>> running = RunningEnginesFile.read(path);
            if (running.isPresent()) {
                progress.report("Working on the data of the service that runs on " + path);
                return new EmbeddedEngines(running.get(), progress);
            }
        }
        return start(database, search, path, progress);
    }

    /**
     * Starts the engines that are needed.
     *
     * @param database whether the embedded PostgreSQL is needed; false when an external one is configured
     * @param search whether the embedded OpenSearch is needed
     * @param dataFolder created where it is missing; not touched when neither engine is needed
     * @throws StartFailure with a message for the person who starts; nothing is left running then
     */
    public static EmbeddedEngines start(boolean database, boolean search, Path dataFolder, ProgressListener progress) {
        return start(database, search, true, dataFolder, progress);
    }

    /**
     * Starts the engines that are needed, but the search engine only in {@link #awaitSearch}: where there are few processors, an application that
     * answers from memory is ready much sooner when it need not share them.
     *
     * @see #start(boolean, boolean, Path, ProgressListener)
     */
    public static EmbeddedEngines startDatabaseFirst(
            boolean database, boolean search, Path dataFolder, ProgressListener progress) {
        return start(database, search, false, dataFolder, progress);
    }

    private static EmbeddedEngines start(
            boolean database, boolean search, boolean searchAtOnce, Path dataFolder, ProgressListener progress) {
        if (!database && !search) {
            return new EmbeddedEngines(null, null, null, progress);
        }
        DataFolder folder = DataFolder.open(dataFolder);
        OpenSearchEngine searchEngine = null;
        PostgresqlEngine databaseEngine = null;
        try {
            RunningEnginesFile.delete(folder.path());
            progress.report("Data in " + folder.path() + (folder.isFirstStart() ? " (first start)" : ""));
            searchEngine = search ? OpenSearchEngine.prepare(folder, progress) : null;
            if (searchEngine != null && searchAtOnce) {
                searchEngine.launch();
            }
            databaseEngine = database ? PostgresqlEngine.start(folder, progress) : null;
            EmbeddedEngines engines = new EmbeddedEngines(folder, searchEngine, databaseEngine, progress);
            RunningEnginesFile.write(folder.path(), engines.settings());
            return engines;
        } catch (RuntimeException e) {
            if (searchEngine != null) {
                searchEngine.close();
            }
            if (databaseEngine != null) {
                databaseEngine.close();
            }
            folder.close();
            throw e;
        }
    }

    /** Starts the embedded search engine, where there is one that was not started yet, and blocks until it answers. */
    public void awaitSearch() {
        if (search != null) {
            search.awaitReady(progress);
        }
    }

    /**
     * Watches the engines from now on: one that ends or hangs is started again, on the same port and data. Does nothing
     * for engines of another process.
     */
    public synchronized void watch(EngineListener listener) {
        if (closed || watch != null) {
            return;
        }
        List<WatchedEngine> engines = new ArrayList<>();
        Stream.of(database, search).filter(Objects::nonNull).forEach(engines::add);
        watch = new EngineWatch(engines, listener);
    }

    /** Lets engines end without starting them again, from the return of this method on. */
    public void stopWatching() {
        EngineWatch current = watch;
        if (current != null) {
            current.close();
        }
    }

    /** Returns how each watched engine is; empty if none is watched. */
    public List<EngineStatus> listStatuses() {
        EngineWatch current = watch;
        return current == null ? List.of() : current.listStatuses();
    }

    private static Map<String, String> collectSettings(OpenSearchEngine search, PostgresqlEngine database) {
        Map<String, String> settings = new LinkedHashMap<>();
        if (database != null) {
            settings.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
            settings.put("quarkus.datasource.username", database.user());
            settings.put("quarkus.datasource.password", database.password());
        }
        if (search != null) {
            settings.put("quarkus.elasticsearch.hosts", search.host());
        }
        return settings;
    }

    /** The configuration keys and values that let the application reach the embedded engines. */
    public Map<String, String> settings() {
        return Collections.unmodifiableMap(settings);
    }

    /** Stops the engines and releases the folder. The search engine stops first, because it follows the database. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        stopWatching();
        try {
            if (search != null) {
                if (search.willWriteClassArchive()) {
                    progress.report("Preparing a faster start for the next time; this takes a few seconds, once");
                }
                search.close();
            }
        } finally {
            try {
                if (database != null) {
                    database.close();
                }
            } finally {
                if (folder != null) {
                    RunningEnginesFile.delete(folder.path());
                    folder.close();
                    progress.report("Stopped");
                }
            }
        }
    }
}
