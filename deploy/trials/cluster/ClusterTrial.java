import java.nio.file.Path;
import java.util.List;

/** Runs the parts of the trial on one start of all servers. How it is started stands in {@code cluster.sh}. */
final class ClusterTrial {

    private ClusterTrial() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[2]).toAbsolutePath();
        Path register = Path.of(arguments[3]);
        List<String> parts = List.of(arguments[5].split(","));
        try (Servers servers = new Servers(
                Path.of(arguments[0]).toAbsolutePath(), Path.of(arguments[1]).toAbsolutePath(), folder, Path.of(arguments[4]))) {
            servers.startAll(
                    register,
                    "-Drepere.accounts.second-factor=nobody",
                    "-Drepere.reports.per-hour-in-all=1000000",
                    "-Dquarkus.http.proxy.proxy-address-forwarding=true",
                    "-Dquarkus.http.proxy.trusted-proxies=127.0.0.1,::1");
            if (parts.contains("kills")) {
                KillTrial.run(servers);
            }
            if (parts.contains("rebuild")) {
                RebuildTrial.run(servers);
            }
            if (parts.contains("shared")) {
                SharedTrial.run(servers);
            }
            if (parts.contains("import")) {
                ImportTrial.run(servers, register, folder.resolve("many.csv"));
            }
        }
    }
}
