package brussels.repere.directory.hours;

import brussels.repere.hours.OpeningHours;
import brussels.repere.hours.ScheduleLine;
import brussels.repere.hours.osm.OsmReader;
import brussels.repere.hours.words.AppointmentOnlyRule;
import brussels.repere.hours.words.HoursReader;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Hours in a source's own words, and what is sure in them. The structure is not stored but read from the words when it is needed,
 * so that a better reader needs no new import; many services share the same words, which are read once. Immutable.
 */
public final class StatedHours {

    /** A register of 4,000 services has some 2,000 different wordings. */
    private static final int MAX_CACHED = 20_000;

    private static final Cache<Bilingual, StatedHours> CACHE =
            Caffeine.newBuilder().maximumSize(MAX_CACHED).build();

    private static final StatedHours NONE = new StatedHours(OpeningHours.UNKNOWN, OpeningHours.UNKNOWN);

    private final OpeningHours french;
    private final OpeningHours dutch;

    private StatedHours(OpeningHours french, OpeningHours dutch) {
        this.french = french;
        this.dutch = dutch;
    }

    private static StatedHours read(Bilingual words) {
        Optional<OpeningHours> structured = OsmReader.find(words.in(Lang.fr));
        if (structured.isPresent()) {
            return new StatedHours(structured.get(), structured.get());
        }
        if (words.fr() == null || words.nl() == null) {
            OpeningHours one = HoursReader.read(words.in(Lang.fr), words.fr() == null ? Lang.nl : Lang.fr);
            return new StatedHours(one, one);
        }
        OpeningHours french = HoursReader.read(words.fr(), Lang.fr);
        OpeningHours dutch = HoursReader.read(words.nl(), Lang.nl);
        if (french.isStructured() && dutch.isStructured() && !french.hasSameTimes(dutch)) {
            return new StatedHours(unstructured(words.fr()), unstructured(words.nl()));
        }
        return new StatedHours(
                french.isStructured() || !dutch.isStructured() ? french : dutch,
                dutch.isStructured() || !french.isStructured() ? dutch : french);
    }

    private static OpeningHours unstructured(String words) {
        return new OpeningHours(List.of(ScheduleLine.unstructured(words)));
    }

    /** @param words null where there are none */
    public static StatedHours of(Bilingual words) {
        return words == null ? NONE : CACHE.get(words, StatedHours::read);
    }

    /** Returns the hours with labels and remarks in a language, if they say as much in it. Where languages contradict, nothing is sure. */
    public OpeningHours in(Lang lang) {
        return lang.ofTexts() == Lang.nl ? dutch : french;
    }

    /** Returns whether an appointment is always required, by {@link AppointmentOnlyRule}. */
    public boolean isByAppointmentOnly() {
        return AppointmentOnlyRule.isAppointmentOnly(french) || AppointmentOnlyRule.isAppointmentOnly(dutch);
    }

    /** Returns a key that is the same for the same words. */
    public static String key(Bilingual words) {
        String both = Objects.requireNonNullElse(words.fr(), "") + "\n" + Objects.requireNonNullElse(words.nl(), "");
        return UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
