import java.nio.file.Path;
import java.util.List;
import org.opensearch.Version;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.node.Node;
import org.opensearch.plugins.PluginInfo;

/** One node of OpenSearch 3 on loopback, without TLS. Arguments: its folder and its HTTP port. It runs until it is killed. */
public final class OpenSearch3Node extends Node {

    private OpenSearch3Node(Environment environment) {
        super(
                environment,
                List.of(
                        module("org.opensearch.transport.Netty4ModulePlugin"),
                        module("org.opensearch.analysis.common.CommonAnalysisModulePlugin"),
                        module("org.opensearch.geo.GeoModulePlugin"),
                        module("org.opensearch.index.mapper.MapperExtrasModulePlugin"),
                        module("org.opensearch.index.reindex.ReindexModulePlugin")),
                true);
    }

    private static PluginInfo module(String type) {
        return new PluginInfo(type, "a module", "1", Version.CURRENT, "21", type, "", List.of(), false);
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Settings settings = Settings.builder()
                .put("path.home", folder)
                .put("cluster.name", "trial")
                .put("node.name", "one")
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", arguments[1])
                .put("http.type", "netty4")
                .put("transport.type", "netty4")
                .put("transport.port", 0)
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
        new OpenSearch3Node(new Environment(settings, folder.resolve("config"))).start();
        Thread.currentThread().join();
    }
}
