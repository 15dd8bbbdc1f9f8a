package brussels.repere.rest.accounts;

import brussels.repere.accounts.secret.PasswordRules;
import brussels.repere.rest.problem.ParameterErrors;

/** Refuses passwords that may not be chosen. */
final class NewPassword {

    private NewPassword() {}

    /** @param known login and name of the person */
    static void require(String password, String... known) {
        ParameterErrors errors = new ParameterErrors();
        PasswordRules.findFlaw(password, known).ifPresent(flaw -> errors.addNotAllowed("password", "password." + flaw));
        errors.throwIfAny();
    }
}
