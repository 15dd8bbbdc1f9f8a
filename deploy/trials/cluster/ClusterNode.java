import java.nio.file.Path;
import java.util.List;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.geo.GeoModulePlugin;
import org.opensearch.index.mapper.MapperExtrasPlugin;
import org.opensearch.index.reindex.ReindexPlugin;
import org.opensearch.join.ParentJoinPlugin;
import org.opensearch.node.Node;
import org.opensearch.painless.PainlessPlugin;
import org.opensearch.transport.Netty4Plugin;

/**
 * One of several OpenSearch nodes of a cluster on loopback, of the jars that the application brings for its own node, which is
 * alone. For trials; a cluster that serves is installed as its makers say.
 *
 * <p>Usage: {@code java -cp 'target/quarkus-app/search-node/lib/*:CLASSES' ClusterNode FOLDER NUMBER HTTP_PORT TRANSPORT_PORT
 * TRANSPORT_PORT,…}; the last names all nodes, this one too.
 */
final class ClusterNode extends Node {

    private ClusterNode(Environment environment) {
        super(
                environment,
                List.of(
                        Netty4Plugin.class,
                        CommonAnalysisPlugin.class,
                        GeoModulePlugin.class,
                        MapperExtrasPlugin.class,
                        ReindexPlugin.class,
                        PainlessPlugin.class,
                        ParentJoinPlugin.class),
                true);
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        List<String> seeds = List.of(arguments[4].split(",")).stream().map(port -> "127.0.0.1:" + port).toList();
        Settings.Builder settings = Settings.builder()
                .put("path.home", folder)
                .put("path.data", folder.resolve("nodes"))
                .put("path.logs", folder.resolve("logs"))
                .put("cluster.name", "repere-trial")
                .put("node.name", "node-" + arguments[1])
                .put("network.host", "127.0.0.1")
                .put("http.port", arguments[2])
                .put("http.type", "netty4")
                .put("transport.type", "netty4")
                .put("transport.port", arguments[3])
                .putList("discovery.seed_hosts", seeds)
                .put("cluster.routing.allocation.disk.threshold_enabled", false);
        if (!folder.resolve("nodes").toFile().exists()) {
            settings.putList("cluster.initial_cluster_manager_nodes", "node-1", "node-2", "node-3");
        }
        ClusterNode node = new ClusterNode(new Environment(settings.build(), folder.resolve("config")));
        node.start();
        Thread.currentThread().join();
    }
}
