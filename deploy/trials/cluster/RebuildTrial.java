/** Has the index built anew: while a node is away, under a load of searches; and after it was lost, which both instances see. */
final class RebuildTrial {

    private RebuildTrial() {}

    static void run(Servers servers) throws Exception {
        loseIndex(servers);
        SearchLoad searches = new SearchLoad(RoundRobin.ofMany());
        searches.start();
        searches.now = "build";
        servers.kill("node2");
        servers.command("reindex");
        System.out.println("index built anew while a node is away");
        servers.startNode(2);
        servers.awaitNodesOf(2);
        searches.stop();
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
}
