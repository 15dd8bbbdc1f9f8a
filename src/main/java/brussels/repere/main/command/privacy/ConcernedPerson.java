package brussels.repere.main.command.privacy;

import brussels.repere.accounts.people.Account;
import brussels.repere.accounts.people.AccountReader;
import brussels.repere.accounts.people.LoginName;
import brussels.repere.directory.facts.RecordKey;
import io.quarkus.arc.Arc;
import java.util.Optional;
import java.util.UUID;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Whom a command concerns: somebody with an account, or the person of a record. */
final class ConcernedPerson {

    @Option(names = "--login", paramLabel = "LOGIN", description = "The e-mail address of an account, or its id.")
    String login;

    @ArgGroup(exclusive = false, multiplicity = "1")
    SourceRecord record;

    /** A record, by what its source calls it. */
    static final class SourceRecord {

        @Option(names = "--source", paramLabel = "SOURCE", required = true, description = "The source of the record.")
        String source;

        @Option(names = "--source-id", paramLabel = "ID", required = true, description = "Its id there.")
        String sourceId;

        RecordKey key() {
            return new RecordKey(source, sourceId);
        }
    }

    /** Finds the account by its login or its id. */
    Optional<UUID> findAccount() {
        AccountReader accounts = Arc.container().instance(AccountReader.class).get();
        return LoginName.read(login)
                .flatMap(accounts::findByLogin)
                .or(() -> readId().flatMap(accounts::find))
                .map(Account::id);
    }

    private Optional<UUID> readId() {
        try {
            return Optional.of(UUID.fromString(login));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
