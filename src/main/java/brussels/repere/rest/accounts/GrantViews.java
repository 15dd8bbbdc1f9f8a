package brussels.repere.rest.accounts;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.GrantText;
import brussels.repere.accounts.Role.ScopeKind;
import brussels.repere.directory.storage.RecordNameFinder;
import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.language.RequestLanguage;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says which roles somebody has, with the names of what they are limited to. Safe for use by several threads. */
@Singleton
public class GrantViews {

    private final CurrentTerritoryMap territories;
    private final RecordNameFinder records;
    private final RequestLanguage language;

    GrantViews(CurrentTerritoryMap territories, RecordNameFinder records, RequestLanguage language) {
        this.territories = territories;
        this.records = records;
        this.language = language;
    }

    public List<GrantView> of(Collection<Grant> grants) {
        return grants.stream()
                .sorted(Comparator.comparing(Grant::role).thenComparing(grant -> String.valueOf(grant.scope())))
                .map(this::view)
                .toList();
    }

    private GrantView view(Grant grant) {
        String scope = GrantText.scope(grant).orElse(null);
        String name = scope == null ? null : findName(grant, scope).orElse(null);
        return new GrantView(grant.role().code(), scope, name);
    }

    /** Empty where there is no such territory or record now. */
    private Optional<String> findName(Grant grant, String scope) {
        if (grant.role().scopeKind() == ScopeKind.BASSIN) {
            return territories
                    .get()
                    .find(new TerritoryKey(Level.BASSIN, scope))
                    .map(Territory::name)
                    .map(name -> name.in(language.get()));
        }
        int slash = scope.indexOf('/');
        return records.find(scope.substring(0, slash), scope.substring(slash + 1))
                .map(record -> record.name().in(language.get()));
    }
}
