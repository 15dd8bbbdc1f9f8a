package brussels.repere.engines.watch;

/**
 * How an embedded engine is, as operators are told. Immutable.
 *
 * @param name the product, such as {@code PostgreSQL}
 * @param restarts how often the engine was started again since the service began
 * @param problem why it does not run, one line; null while it runs
 * @param whatToDo what a person can do about it; null while it runs, and before the first attempt to restart it failed
 * @param solvedByRestart whether only a restart of the whole application helps
 */
public record EngineStatus(
        String name, State state, int restarts, String problem, String whatToDo, boolean solvedByRestart) {

    /** What the watcher of the engine does now. */
    public enum State {
        RUNNING,
        /** It ended or hung, and is being started again. */
        RESTARTING,
        /** An attempt to start it again failed. Others follow, at growing intervals. */
        FAILING
    }

    static EngineStatus running(String name, int restarts) {
        return new EngineStatus(name, State.RUNNING, restarts, null, null, false);
    }

    static EngineStatus restarting(String name, int restarts, String problem) {
        return new EngineStatus(name, State.RESTARTING, restarts, problem, null, false);
    }

    static EngineStatus failing(String name, int restarts, EngineFailure failure) {
        return new EngineStatus(
                name, State.FAILING, restarts, failure.problem(), failure.whatToDo(), failure.isSolvedByRestart());
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }
}
