package brussels.repere.eligibility;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Collects the groups of people of one text, in the order in which the text names them. Not thread-safe. */
final class AudienceGroupCollector {

    private final List<Group> groups = new ArrayList<>();

    /** A group whose description may still be extended. */
    private static final class Group {
        private final Set<Audience> audiences = EnumSet.noneOf(Audience.class);
        private boolean aged;
        /** Whether a conjunction, not a comma or a semicolon, connects this group to the previous one. */
        private final boolean joined;

        Group(Set<Audience> audiences, boolean aged, boolean joined) {
            this.audiences.addAll(audiences);
            this.aged = aged;
            this.joined = joined;
        }

        boolean consistsOf(Audience audience) {
            return audiences.equals(EnumSet.of(audience));
        }

        boolean isKindOfPeople() {
            return !audiences.isEmpty() && audiences.stream().allMatch(Audience::isKindOfPeople);
        }

        boolean specifiesSex() {
            return audiences.contains(Audience.WOMEN) || audiences.contains(Audience.MEN);
        }

        boolean isYoung() {
            return audiences.contains(Audience.CHILDREN) || audiences.contains(Audience.YOUNG_PEOPLE);
        }
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Returns whether a situation alone defines each group, so that a situation named next starts a new group. */
    boolean areAllSituations() {
        return groups.stream().noneMatch(group -> group.audiences.isEmpty() || group.isKindOfPeople());
    }

    /** Returns whether the last group includes all these audiences. */
    boolean lastHasAll(Set<Audience> audiences) {
        return !groups.isEmpty() && last().audiences.containsAll(audiences);
    }

    private Group last() {
        return groups.get(groups.size() - 1);
    }

    /** Assigns the ages that are being read to the last group. */
    void markLastAged() {
        last().aged = true;
    }

    /**
     * Adds a group.
     *
     * @param situations the situations in which the group is
     * @param aged whether the ages belong to the group
     * @param joined whether a conjunction connects the group to the previous one
     * @return false if it is unclear to which groups the situations apply
     */
    boolean add(Set<Audience> audiences, Set<Audience> situations, boolean aged, boolean joined) {
        Group group = new Group(audiences, aged, joined);
        boolean mayShareSituations = group.isKindOfPeople();
        group.audiences.addAll(situations);
        boolean unambiguous =
                !mayShareSituations || situations.isEmpty() || shareSituations(situations, group.specifiesSex());
        groups.add(group);
        return unambiguous;
    }

    /**
     * Applies situations to the groups before. In "enfants et adultes handicapés" the disability applies to both; in "femmes et
     * enfants handicapés" this is unclear.
     */
    private boolean shareSituations(Set<Audience> situations, boolean nextHasSex) {
        for (int i = groups.size() - 1; i >= 0 && groups.get(i).isKindOfPeople(); i--) {
            if (groups.get(i).specifiesSex() != nextHasSex && !groups.get(i).consistsOf(Audience.FAMILIES)) {
                return false;
            }
            groups.get(i).audiences.addAll(situations);
        }
        return true;
    }

    TargetAudiences audiences() {
        if (groups.stream().anyMatch(group -> group.audiences.contains(Audience.EVERYONE))) {
            return TargetAudiences.EVERYONE;
        }
        return groups.stream().anyMatch(group -> group.audiences.isEmpty())
                ? TargetAudiences.UNKNOWN
                : new TargetAudiences(
                        groups.stream().map(group -> group.audiences).toList());
    }

    /**
     * Returns whether the ages apply to the audiences of the text. One group must have the ages, and only families or
     * professionals may follow it. The groups before it must be of the same kind, as in "enfants et jeunes de …".
     */
    boolean agesApply() {
        int aged = 0;
        while (aged < groups.size() && !groups.get(aged).aged) {
            aged++;
        }
        if (aged == groups.size()) {
            return false;
        }
        List<Group> following = groups.subList(aged + 1, groups.size());
        boolean onlyCompanions = following.stream()
                .allMatch(group -> group.consistsOf(Audience.FAMILIES) || group.consistsOf(Audience.PROFESSIONALS));
        // The audiences say to whom the ages do not apply, so they must be known.
        boolean companionsKnown = following.isEmpty() || !audiences().areUnknown();
        return onlyCompanions && companionsKnown && areOneGroup(groups.subList(0, aged + 1));
    }

    private static boolean areOneGroup(List<Group> candidates) {
        return candidates.stream().skip(1).allMatch(group -> group.joined)
                && (candidates.stream().map(group -> group.audiences).distinct().count() == 1
                        || candidates.stream().allMatch(Group::isYoung));
    }
}
