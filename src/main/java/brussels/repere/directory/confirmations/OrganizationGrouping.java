package brussels.repere.directory.confirmations;

import brussels.repere.directory.confirmations.OrganizationGroup.Member;
import brussels.repere.directory.telephone.PhoneNumber;
import brussels.repere.text.Bilingual;
import brussels.repere.text.NameNormalizer;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says which records are antennas of one organisation. Registers name no parent, but they write antennas as "Organisation - Antenne". So
 * two records belong together if they are of one source, bear the same name before the dash, and share an e-mail address, a telephone or a
 * website of their own, one from the next. Neither is enough alone: a commune and its CPAS share a website, and sections of the Red Cross,
 * each with board and mail of its own, share a name. Who may answer for too little asks for another link; who may answer for too much
 * changes what is not theirs. Immutable.
 */
final class OrganizationGrouping {

    private static final Pattern ANTENNA = Pattern.compile("\\s+[-–—]\\s+.*", Pattern.DOTALL);
    private static final Pattern SCHEME = Pattern.compile("^[a-z]+://");
    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D");

    /** Where many have a page: that they do says nothing. */
    private static final Set<String> SHARED_HOSTS = Set.of(
            "facebook.com",
            "fr-fr.facebook.com",
            "nl-nl.facebook.com",
            "instagram.com",
            "linkedin.com",
            "sites.google.com",
            "youtube.com",
            "twitter.com",
            "x.com",
            "linktr.ee");

    private static final int MIN_DIGITS = 8;

    private OrganizationGrouping() {}

    /** Returns each record in one group; the groups are in the order of their names. */
    static List<OrganizationGroup> group(Collection<Member> members) {
        Map<String, List<Member>> alike = new LinkedHashMap<>();
        members.forEach(member ->
                alike.computeIfAbsent(family(member), none -> new ArrayList<>()).add(member));
        return alike.values().stream()
                .flatMap(OrganizationGrouping::divide)
                .sorted(Comparator.comparing((OrganizationGroup group) -> sortable(group.name()))
                        .thenComparing(group -> group.key().source())
                        .thenComparing(group -> group.key().sourceId()))
                .toList();
    }

    private static String family(Member member) {
        return member.key().source() + "\n" + NameNormalizer.words(head(shown(member.name())));
    }

    /** Divides records of one name by what they share. */
    private static Stream<OrganizationGroup> divide(List<Member> alike) {
        List<List<Member>> groups = new ArrayList<>();
        Map<String, List<Member>> byTrait = new HashMap<>();
        for (Member member : alike) {
            List<Member> group = new ArrayList<>(List.of(member));
            Set<String> traits = traits(member);
            for (String trait : traits) {
                List<Member> other = byTrait.get(trait);
                if (other != null && other != group) {
                    other.addAll(group);
                    List<Member> taken = group;
                    byTrait.replaceAll((any, each) -> each == taken ? other : each);
                    groups.removeIf(each -> each == taken);
                    group = other;
                }
            }
            List<Member> own = group;
            traits.forEach(trait -> byTrait.put(trait, own));
            if (groups.stream().noneMatch(each -> each == own)) {
                groups.add(own);
            }
        }
        return groups.stream().map(OrganizationGrouping::organization);
    }

    private static OrganizationGroup organization(List<Member> members) {
        List<Member> sorted = members.stream()
                .sorted(Comparator.comparing((Member member) -> hasAntenna(member.name()))
                        .thenComparing(member -> sortable(member.name()))
                        .thenComparing(member -> member.key().sourceId()))
                .toList();
        Bilingual name = sorted.get(0).name();
        boolean alone = sorted.size() == 1;
        return new OrganizationGroup(alone ? name : withoutAntenna(name), sorted);
    }

    private static Set<String> traits(Member member) {
        Set<String> traits = new HashSet<>(member.emails());
        member.phones().stream()
                .map(OrganizationGrouping::digits)
                .filter(Objects::nonNull)
                .forEach(traits::add);
        String host = host(member.website());
        if (host != null && !SHARED_HOSTS.contains(host)) {
            traits.add(host);
        }
        return traits;
    }

    private static String digits(String phone) {
        String number = PhoneNumber.read(phone).e164();
        String digits = number == null ? NOT_A_DIGIT.matcher(phone).replaceAll("") : number;
        return digits.length() < MIN_DIGITS ? null : digits;
    }

    private static String host(String website) {
        if (website == null || website.isBlank()) {
            return null;
        }
        String address = website.strip().toLowerCase(Locale.ROOT);
        try {
            String host = URI.create(SCHEME.matcher(address).find() ? address : "http://" + address)
                    .getHost();
            return host == null || !host.startsWith("www.") ? host : host.substring("www.".length());
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }

    private static String shown(Bilingual name) {
        return name.fr() == null ? name.nl() : name.fr();
    }

    private static String sortable(Bilingual name) {
        return String.join(" ", NameNormalizer.words(shown(name)));
    }

    private static boolean hasAntenna(Bilingual name) {
        return ANTENNA.matcher(shown(name)).find();
    }

    /** Returns what an organisation is called without its antenna. */
    static Bilingual withoutAntenna(Bilingual name) {
        return new Bilingual(head(name.fr()), head(name.nl()));
    }

    private static String head(String name) {
        return name == null ? null : ANTENNA.matcher(name).replaceFirst("");
    }
}
