package brussels.repere.directory.upstream;

import java.util.Arrays;
import java.util.Optional;

/** How corrections are written for the keeper of a register. */
public enum FileFormat {
    CSV("csv"),
    XLSX("xlsx");

    private final String code;

    FileFormat(String code) {
        this.code = code;
    }

    /** Returns its name in the API, which is how names of such files end. */
    public String code() {
        return code;
    }

    public static Optional<FileFormat> find(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code.equals(code))
                .findFirst();
    }
}
