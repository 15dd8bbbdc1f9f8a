package brussels.repere.accounts.session;

import java.util.Arrays;

/** How far a sign-in has come. */
public enum SessionStage {
    /** The password was right, and a code of the second factor is still to come. */
    CODE_NEEDED("code-needed"),
    /** The password was right, and a second factor is demanded and not set up. */
    SECOND_FACTOR_SETUP("second-factor-setup"),
    SIGNED_IN("signed-in");

    private final String code;

    SessionStage(String code) {
        this.code = code;
    }

    /** Returns its name in the API and in the database. */
    public String code() {
        return code;
    }

    static SessionStage of(String code) {
        return Arrays.stream(values())
                .filter(stage -> stage.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
