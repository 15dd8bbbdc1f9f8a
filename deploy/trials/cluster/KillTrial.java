import java.util.List;
import java.util.regex.Pattern;

/**
 * Kills each of three search nodes and each of two instances in turn, under a steady load of searches and changes, and starts it again. How
 * it is started stands in {@code cluster.sh}.
 */
final class KillTrial {

    private KillTrial() {}

    static void run(Servers servers) throws Exception {
        RoundRobin editor = RoundRobin.ofMany();
        UpdateLoad changes = new UpdateLoad(editor);
        UpdateLoad.enter(editor, invite(servers, "trial-" + System.currentTimeMillis() + "@example.brussels"));
        SearchLoad searches = new SearchLoad(RoundRobin.ofMany());
        searches.start();
        changes.start();
        Thread.sleep(10_000);
        for (String victim : List.of("node1", "node2", "node3", "instance1", "instance2")) {
            searches.now = victim;
            long begun = System.nanoTime();
            servers.kill(victim);
            Thread.sleep(10_000);
            int number = victim.charAt(victim.length() - 1) - '0';
            if (victim.startsWith("node")) {
                servers.startNode(number);
                servers.awaitNodesOf(number);
            } else {
                servers.startInstance(number, servers.lastSettings());
                servers.awaitInstance(number);
            }
            System.out.printf("%s killed, and back after %.0f s%n", victim, (System.nanoTime() - begun) / 1e9);
            Thread.sleep(5_000);
        }
        searches.now = "reindex";
        servers.kill("node2");
        servers.command("reindex");
        System.out.println("index built anew while node2 is away");
        servers.startNode(2);
        servers.awaitNodesOf(2);
        searches.now = "after";
        Thread.sleep(5_000);
        int failed = searches.stop();
        int wrong = changes.stop(servers);
        loseIndex(servers);
        System.out.println(failed == 0 && wrong == 0 ? "nothing failed, nothing lost, nothing doubled" : "FAILED");
    }

    /** Both instances see that there is no index any more. */
    private static void loseIndex(Servers servers) throws Exception {
        long before = servers.countInLogs("Index built anew");
        servers.deleteIndex();
        while (servers.countInLogs("Index built anew") == before) {
            Thread.sleep(500);
        }
        Thread.sleep(10_000);
        System.out.printf("index lost: built anew %d times by two instances%n", servers.countInLogs("Index built anew") - before);
    }

    /** Returns the secret of an invitation. */
    static String invite(Servers servers, String login) throws Exception {
        String printed = servers.command("accounts", "add", login, "--name", "Trial", "--role", "regional-editor", "--role",
                "collection-keeper");
        return UpdateLoad.find(Pattern.compile("#invitation=([A-Za-z0-9_-]+)"), printed);
    }
}
