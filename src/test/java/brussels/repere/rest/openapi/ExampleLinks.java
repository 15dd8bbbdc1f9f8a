package brussels.repere.rest.openapi;

import brussels.repere.directory.confirmations.AnswerDesk;
import brussels.repere.directory.confirmations.ConfirmationLinks;
import brussels.repere.directory.confirmations.ConfirmationStore;
import brussels.repere.directory.confirmations.UnlistingRequests;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.testing.DirectoryEntryBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Puts links behind the examples of confirmations. */
@ApplicationScoped
class ExampleLinks {

    private final ConfirmationStore requests;
    private final ConfirmationLinks links;
    private final AnswerDesk answers;
    private final UnlistingRequests unlistings;

    ExampleLinks(
            ConfirmationStore requests, ConfirmationLinks links, AnswerDesk answers, UnlistingRequests unlistings) {
        this.requests = requests;
        this.links = links;
        this.answers = answers;
        this.unlistings = unlistings;
    }

    private static RecordKey key(String record) {
        return new RecordKey(DirectoryEntryBuilder.SOURCE, record);
    }

    private UUID create(String record) {
        return requests.create(key(record), Instant.now().plusSeconds(600), null, null)
                .orElseThrow()
                .id();
    }

    String id(String record) {
        return create(record).toString();
    }

    String token(String record) {
        return links.tokenOf(create(record));
    }

    String unlisting(String record) {
        answers.askUnlisting(create(record), key(record));
        return unlistings.list().get(0).id().toString();
    }
}
