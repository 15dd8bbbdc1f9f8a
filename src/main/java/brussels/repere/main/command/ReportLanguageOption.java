package brussels.repere.main.command;

import brussels.repere.text.Lang;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The option that sets the language of a command's report. */
public final class ReportLanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "fr|nl",
            description = "The language of the report (default: yours, else fr).")
    public Lang lang = Locale.getDefault().getLanguage().equals("nl") ? Lang.nl : Lang.fr;
}
