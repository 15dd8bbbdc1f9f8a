import java.util.List;

/**
 * Kills each of three search nodes and each of two instances in turn, under a steady load of searches and changes, and starts it again. How
 * it is started stands in {@code cluster.sh}.
 */
final class KillTrial {

    private KillTrial() {}

    static void run(Servers servers) throws Exception {
        RoundRobin editor = RoundRobin.ofMany();
        UpdateLoad changes = new UpdateLoad(editor);
        UpdateLoad.enter(editor, servers.invite("trial-" + System.currentTimeMillis() + "@example.brussels"));
        SearchLoad searches = new SearchLoad(RoundRobin.ofMany());
        searches.start();
        int wrong = 0;
        for (String victim : List.of("node1", "instance1", "node2", "instance2", "node3")) {
            changes.start();
            Thread.sleep(5_000);
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
            wrong += changes.stop(servers);
        }
        searches.now = "after";
        Thread.sleep(5_000);
        int failed = searches.stop();
        System.out.println(failed == 0 && wrong == 0 ? "nothing failed, nothing lost, nothing doubled" : "FAILED");
    }
}
