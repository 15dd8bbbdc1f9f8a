package brussels.repere.exchange.tasks;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What operators run, by hand or by schedule, and want to know of when it fails. */
public enum OperatorTask {
    BACKUP,
    IMPORT_TERRITORIES,
    IMPORT_REGISTER,
    IMPORT_SOCIAL_BRUSSELS,
    IMPORT_ADDRESSES,
    IMPORT_STREETS,
    IMPORT_POPULATION,
    IMPORT_HSDS,
    IMPORT_OSM,
    IMPORT_EVENTS;

    /** Returns its name in the database and in figures: {@code import-register}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param command as it stands behind {@code import} on the command line */
    public static Optional<OperatorTask> findImport(String command) {
        return find("import-" + command);
    }

    /** Empty for one that another version knows. */
    static Optional<OperatorTask> find(String code) {
        return Stream.of(values()).filter(task -> task.code().equals(code)).findFirst();
    }
}
