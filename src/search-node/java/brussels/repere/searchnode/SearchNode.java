package brussels.repere.searchnode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.geo.GeoModulePlugin;
import org.opensearch.index.mapper.MapperExtrasPlugin;
import org.opensearch.index.reindex.ReindexPlugin;
import org.opensearch.join.ParentJoinPlugin;
import org.opensearch.node.Node;
import org.opensearch.painless.PainlessPlugin;
import org.opensearch.plugins.Plugin;
import org.opensearch.transport.Netty4Plugin;

/**
 * One OpenSearch node in a JVM of its own, on loopback only. Arguments: the node's folder, its HTTP port and its name.
 *
 * <p>The node lives as long as its standard input. The application holds the other end, so a killed application never
 * leaves a node behind.
 */
public final class SearchNode extends Node {

    private static final int APPLICATION_STOP_TIMEOUT_SECONDS = 45;

    private static final List<Class<? extends Plugin>> MODULES = List.of(
            Netty4Plugin.class,
            CommonAnalysisPlugin.class,
            GeoModulePlugin.class,
            MapperExtrasPlugin.class,
            ReindexPlugin.class,
            PainlessPlugin.class,
            ParentJoinPlugin.class);

    private SearchNode(Environment environment) {
        super(environment, MODULES, true);
    }

    public static void main(String[] args) throws Exception {
        SearchNode node = new SearchNode(environment(Path.of(args[0]), Integer.parseInt(args[1]), args[2]));
        CountDownLatch applicationGone = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node, applicationGone), "close"));
        node.start();
        while (System.in.read() >= 0) {
            // Nothing is sent on this stream; only its end matters.
        }
        applicationGone.countDown();
        System.exit(0);
    }

    private static Environment environment(Path folder, int httpPort, String name) {
        Settings settings = Settings.builder()
                .put("path.home", folder)
                .put("path.data", folder.resolve("nodes"))
                .put("path.logs", folder.resolve("logs"))
                .put("cluster.name", "repere")
                .put("node.name", name)
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", httpPort)
                .put("http.type", "netty4")
                .put("transport.type", "netty4")
                .put("transport.port", 0)
                // A small index on a fairly full disk is no reason to turn read-only; the free space is checked before
                // the start.
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
        return new Environment(settings, folder.resolve("config"));
    }

    /**
     * Closes the node once the application has gone. Ctrl-C reaches every process of the terminal, and the application
     * still needs the node while it shuts down.
     */
    private static void close(SearchNode node, CountDownLatch applicationGone) {
        try {
            applicationGone.await(APPLICATION_STOP_TIMEOUT_SECONDS, TimeUnit.SECONDS);
            node.close();
        } catch (IOException e) {
            System.err.println("The search node did not close cleanly: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
