package brussels.repere.main.command.accounts;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.GrantText;
import brussels.repere.accounts.Role;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a role with its scope, or says which roles there are. */
final class GrantConverter implements ITypeConverter<Grant> {

    @Override
    public Grant convert(String text) {
        return GrantText.read(text)
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is no role. There are: "
                        + Arrays.stream(Role.values())
                                .filter(Role::isGrantable)
                                .map(GrantConverter::describe)
                                .collect(Collectors.joining(", "))));
    }

    private static String describe(Role role) {
        return role.code()
                + switch (role.scopeKind()) {
                    case NONE -> "";
                    case BASSIN -> "=BASSIN";
                    case RECORD -> "=SOURCE/ID";
                };
    }
}
