package brussels.repere.exchange.mail;

import brussels.repere.directory.campaigns.CampaignRetention;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Deletes the files of mails of which the database remembers no address any more: because their campaign ended long ago, or because somebody
 * objected and was erased. A file tells the address, and its link opens a record. Once an hour; doing it twice changes nothing.
 */
@ApplicationScoped
class LetterFiles {

    private static final Logger LOG = Logger.getLogger(LetterFiles.class);
    /** A folder for each campaign, a file for each mail and its reminder; also one that was not written to its end. */
    private static final Pattern NAME = Pattern.compile("([0-9a-f-]{36})(?:-2)?\\.eml(?:\\.part)?");

    private final MailSettings settings;
    private final CampaignRetention campaigns;

    LetterFiles(MailSettings settings, CampaignRetention campaigns) {
        this.settings = settings;
        this.campaigns = campaigns;
    }

    @Scheduled(every = "1h", delayed = "3m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOld() {
        try {
            forget(settings.folder(), campaigns::listRemembered);
        } catch (IOException e) {
            // Tried again in an hour. The message would tell a path.
            LOG.warnf("Files of mails cannot be deleted: %s", e.getClass().getName());
        }
    }

    /** @param remembered of some mails those whose address is remembered */
    static void forget(Path folder, UnaryOperator<Set<UUID>> remembered) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Map<Path, UUID> files = list(folder);
        Set<UUID> kept = remembered.apply(Set.copyOf(files.values()));
        for (Map.Entry<Path, UUID> file : files.entrySet()) {
            if (!kept.contains(file.getValue())) {
                Files.deleteIfExists(file.getKey());
            }
        }
    }

    /** Nothing that somebody else put there. */
    private static Map<Path, UUID> list(Path folder) throws IOException {
        Map<Path, UUID> files = new HashMap<>();
        try (Stream<Path> all = Files.walk(folder, 2)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                Matcher name = NAME.matcher(path.getFileName().toString());
                if (name.matches()) {
                    read(name.group(1)).forEach(id -> files.put(path, id));
                }
            }
        }
        return files;
    }

    private static List<UUID> read(String text) {
        try {
            return List.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return List.of();
        }
    }
}
