package brussels.repere.rest.fhir.search;

import java.util.regex.Pattern;

/** The name of a parameter as a message may repeat it: anything that does not look like one may be a misplaced address. */
public final class ToldName {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z_.:-]{0,60}");

    private ToldName() {}

    public static String of(String name) {
        return NAME.matcher(name).matches() ? name : "…";
    }
}
