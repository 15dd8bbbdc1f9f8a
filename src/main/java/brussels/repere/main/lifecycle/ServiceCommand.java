package brussels.repere.main.lifecycle;

/**
 * A command that the running service does, if one runs on the same data, in place of the process that was started for it
 * ({@link CommandRunner#runInService}). It changes the data alone, and nothing of the process itself.
 */
public interface ServiceCommand {}
