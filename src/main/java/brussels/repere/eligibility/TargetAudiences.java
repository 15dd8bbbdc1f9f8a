package brussels.repere.eligibility;

import brussels.repere.text.Lang;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The groups of people that a service is for, each of which is enough; who must be several things at once is one group:
 * {@code women+homeless}. Immutable.
 *
 * @param groups none where nobody said
 */
public record TargetAudiences(List<Set<Audience>> groups) {

    public static final TargetAudiences UNKNOWN = new TargetAudiences(List.of());

    static final TargetAudiences EVERYONE = new TargetAudiences(List.of(EnumSet.of(Audience.EVERYONE)));

    private static final String SEPARATOR = "+";

    public TargetAudiences {
        groups = groups.stream()
                .map(EnumSet::copyOf)
                .<Set<Audience>>map(Collections::unmodifiableSet)
                .distinct()
                .toList();
    }

    /**
     * By codes, as {@link #codes()} writes them.
     *
     * @return empty if one of them is none of ours
     */
    public static Optional<TargetAudiences> find(Collection<String> codes) {
        Set<Set<Audience>> groups = new LinkedHashSet<>();
        for (String code : codes) {
            List<Optional<Audience>> group = Arrays.stream(code.split("\\+", -1))
                    .map(part -> Audience.find(part.strip()))
                    .toList();
            if (group.stream().anyMatch(Optional::isEmpty)) {
                return Optional.empty();
            }
            groups.add(group.stream()
                    .map(Optional::get)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Audience.class))));
        }
        return Optional.of(new TargetAudiences(List.copyOf(groups)));
    }

    /** Each group by the codes of what it must be. */
    public List<String> codes() {
        return groups.stream().map(TargetAudiences::code).toList();
    }

    public static String code(Set<Audience> group) {
        return group.stream().map(Audience::code).collect(Collectors.joining(SEPARATOR));
    }

    /** As it stands after "pour" and "voor": {@code femmes (personnes sans abri)}. */
    public static String name(Set<Audience> group, Lang lang) {
        List<String> names = group.stream().map(each -> each.in(lang)).toList();
        return names.get(0) + (names.size() == 1 ? "" : " (" + String.join(", ", names.subList(1, names.size())) + ")");
    }

    public boolean areUnknown() {
        return groups.isEmpty();
    }

    public boolean has(Audience audience) {
        return groups.stream().anyMatch(group -> group.contains(audience));
    }

    /** The groups that are meant for such people. Of women without a home that is those without a home, and not all women. */
    public List<Set<Audience>> listFitting(Audience asked) {
        return groups.stream().filter(group -> fits(group, asked)).toList();
    }

    private static boolean fits(Set<Audience> group, Audience asked) {
        boolean itsSituation = group.contains(asked) && !asked.isKindOfPeople();
        return group.contains(Audience.EVERYONE)
                || itsSituation
                || group.contains(asked) && group.stream().allMatch(Audience::isKindOfPeople);
    }

    /** Whether such people are known not to be meant: every group wants somebody whom they cannot be. */
    public boolean rulesOut(Audience asked) {
        return !groups.isEmpty()
                && groups.stream().allMatch(group -> group.stream().anyMatch(each -> each.contradicts(asked)));
    }
}
