package brussels.repere.main;

import brussels.repere.main.command.BackupCommand;
import brussels.repere.main.command.ExportCommand;
import brussels.repere.main.command.KeepFiguresCommand;
import brussels.repere.main.command.ReportsCommand;
import brussels.repere.main.command.accounts.AccountsCommand;
import brussels.repere.main.command.campaigns.CampaignsCommand;
import brussels.repere.main.command.confirmations.ConfirmationsCommand;
import brussels.repere.main.command.imports.ImportCommand;
import brussels.repere.main.command.maintenance.CheckBackupCommand;
import brussels.repere.main.command.maintenance.MigrateCommand;
import brussels.repere.main.command.maintenance.ReindexCommand;
import brussels.repere.main.command.maintenance.RestoreCommand;
import brussels.repere.main.command.partners.PartnersCommand;
import brussels.repere.main.command.privacy.PersonalDataCommand;
import brussels.repere.main.command.sources.DuplicatesCommand;
import brussels.repere.main.command.sources.SourcesCommand;
import brussels.repere.main.command.territory.DelimitationsCommand;
import brussels.repere.main.command.upstream.UpstreamCommand;
import brussels.repere.main.lifecycle.ServeOptions;
import brussels.repere.main.lifecycle.ServiceRunner;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * The root of the command line. Without a command it serves, so that {@code java -jar quarkus-run.jar} is all one needs
 * to know.
 */
@Command(
        name = "repere",
        header = "Repère: who serves this address in Brussels, for this need, in this language, and why?",
        synopsisHeading = "%nUsage: ${sys:repere.program:-java -jar quarkus-run.jar} ",
        customSynopsis = {"[COMMAND] [OPTIONS]", "Without a command it serves.%n"},
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        subcommands = {
            ServeCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CheckBackupCommand.class,
            DuplicatesCommand.class,
            SourcesCommand.class,
            DelimitationsCommand.class,
            MigrateCommand.class,
            ReindexCommand.class,
            ReportsCommand.class,
            UpstreamCommand.class,
            KeepFiguresCommand.class,
            AccountsCommand.class,
            PartnersCommand.class,
            PersonalDataCommand.class,
            ConfirmationsCommand.class,
            CampaignsCommand.class,
            HelpCommand.class,
            VersionCommand.class
        },
        footer = {
            "",
            "Any setting of the application can be given as a system property before -jar (-Dquarkus.http.port=8081)",
            "or as an environment variable (QUARKUS_HTTP_PORT=8081). deploy/CONFIGURE.md lists those that matter."
        })
final class RepereCommand implements Callable<Integer> {

    @Mixin
    ServeOptions options;

    @Override
    public Integer call() {
        return ServiceRunner.serve(options, Main::runHanded);
    }
}
