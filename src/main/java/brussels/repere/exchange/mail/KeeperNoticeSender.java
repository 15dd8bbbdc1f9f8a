package brussels.repere.exchange.mail;

import brussels.repere.accounts.people.Account;
import brussels.repere.accounts.people.AccountReader;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.collections.CollectionItem;
import brussels.repere.directory.collections.ItemChange;
import brussels.repere.directory.collections.ItemChangeReader;
import brussels.repere.directory.collections.KeeperNotices;
import brussels.repere.directory.collections.ServiceCollection;
import brussels.repere.directory.mailing.MailAddresses;
import brussels.repere.directory.mailing.MailHashes;
import brussels.repere.directory.mailing.MailRefusals;
import brussels.repere.exchange.mail.KeeperLetterWriter.ChangedCollection;
import brussels.repere.search.catalogue.RecordReader;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Tells keepers by mail what closed or changed in their collections. Without a mail server nothing is sent: the screen tells it at any time.
 * Who it goes to is in no log. One tick at a time.
 */
@ApplicationScoped
public class KeeperNoticeSender {

    private static final Logger LOG = Logger.getLogger(KeeperNoticeSender.class);
    private static final TranslationTable WORDS = TranslationTable.of("collections");

    private final KeeperNotices notices;
    private final ItemChangeReader changes;
    private final RecordReader records;
    private final AccountReader accounts;
    private final MailRefusals refusals;
    private final KeeperLetterWriter letters;
    private final MailDelivery delivery;
    private final MailSettings settings;

    KeeperNoticeSender(
            KeeperNotices notices,
            ItemChangeReader changes,
            RecordReader records,
            AccountReader accounts,
            MailRefusals refusals,
            KeeperLetterWriter letters,
            MailDelivery delivery,
            MailSettings settings) {
        this.notices = notices;
        this.changes = changes;
        this.records = records;
        this.accounts = accounts;
        this.refusals = refusals;
        this.letters = letters;
        this.delivery = delivery;
        this.settings = settings;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() throws InterruptedException {
        if (!settings.hasServer() || !settings.isReady()) {
            return;
        }
        MailHashes hashes = refusals.hashes();
        for (UUID id : notices.listDue()) {
            Optional<Account> keeper = accounts.find(id).filter(account -> MailAddresses.readOne(account.login())
                    .filter(address ->
                            !refusals.isRefused(hashes.ofAddress(address).array()))
                    .isPresent());
            if (keeper.isPresent() && !tell(keeper.get(), hashes)) {
                return;
            }
        }
    }

    /** Returns false where no other mail would leave either. */
    private boolean tell(Account keeper, MailHashes hashes) throws InterruptedException {
        List<ChangedCollection> changed = notices.listOf(keeper.id()).stream()
                .map(collection -> changed(collection, keeper.language()))
                .filter(collection -> !collection.items().isEmpty())
                .toList();
        String told = hashes.messageIdOf(keeper.id().toString(), changed.toString());
        if (changed.isEmpty() || !notices.claim(keeper.id(), told)) {
            return true;
        }
        DeliveryOutcome outcome = delivery.deliver(letters.write(keeper, changed, told));
        switch (outcome.kind()) {
            case SENT, BOUNCED, DOUBTFUL -> {
                return true;
            }
            case LATER -> {
                notices.release(keeper.id());
                return true;
            }
            default -> {
                notices.release(keeper.id());
                LOG.warnf("Mails to keepers of collections wait: %s", outcome.kind());
                return false;
            }
        }
    }

    private ChangedCollection changed(ServiceCollection collection, Lang lang) {
        List<String> items = new ArrayList<>();
        for (Map.Entry<CollectionItem, ItemChange> change :
                changes.read(collection).entrySet()) {
            if (change.getValue().state() != ItemChange.State.SAME) {
                String code = change.getValue().state().code();
                items.add(findName(change.getKey())
                                .map(name -> name.in(lang) + " : ")
                                .orElse("")
                        + WORDS.say(lang, "change." + code));
            }
        }
        return new ChangedCollection(
                collection.id().toString(), collection.content().title().in(lang), items);
    }

    private Optional<Bilingual> findName(CollectionItem item) {
        return switch (item.kind()) {
            case SERVICE ->
                records.readService(UUID.fromString(item.reference())).services().stream()
                        .findFirst()
                        .map(service -> service.service().name());
            case ORGANIZATION ->
                records.readOrganization(UUID.fromString(item.reference())).services().stream()
                        .map(ListedService::organization)
                        .findFirst()
                        .map(organization -> organization.name());
            case HELPLINE, LINK -> Optional.empty();
        };
    }
}
