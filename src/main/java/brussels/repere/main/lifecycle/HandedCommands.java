package brussels.repere.main.lifecycle;

import java.nio.file.Path;
import java.util.List;

/** Runs commands that were handed to the running service. */
public interface HandedCommands {

    /**
     * @param arguments as they were typed
     * @param folder from which relative paths among them count
     * @return the exit code
     */
    int run(List<String> arguments, Path folder);
}
