package brussels.repere.rest.crisis;

import brussels.repere.directory.crisis.CrisisAgreementStore;
import brussels.repere.directory.crisis.CrisisExerciseStore;
import brussels.repere.directory.crisis.CrisisTask;
import brussels.repere.directory.crisis.RosterEntry;
import brussels.repere.directory.crisis.RosterEntryStore;
import brussels.repere.directory.crisis.RosterSettings;
import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.crisis.CrisisRosterAnswer.BassinView;
import brussels.repere.rest.crisis.CrisisRosterAnswer.TaskView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Puts together all of the roster that whoever is signed in may read. Safe for use by several threads. */
@ApplicationScoped
class RosterAssembler {

    private final RosterEntryStore entries;
    private final CrisisAgreementStore agreements;
    private final CrisisExerciseStore exercises;
    private final CrisisViews views;
    private final CrisisAccess access;
    private final RosterSettings settings;
    private final CurrentTerritoryMap maps;

    RosterAssembler(
            RosterEntryStore entries,
            CrisisAgreementStore agreements,
            CrisisExerciseStore exercises,
            CrisisViews views,
            CrisisAccess access,
            RosterSettings settings,
            CurrentTerritoryMap maps) {
        this.entries = entries;
        this.agreements = agreements;
        this.exercises = exercises;
        this.views = views;
        this.access = access;
        this.settings = settings;
        this.maps = maps;
    }

    CrisisRosterAnswer assemble() {
        return new CrisisRosterAnswer(
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                settings.overdueMonths(),
                settings.deviceDays(),
                CrisisTask.list().stream()
                        .map(task -> new TaskView(task.code(), task.name()))
                        .toList(),
                listBassins(),
                views.view(listEntries()),
                agreements.list().stream()
                        .filter(agreement -> access.mayRead(agreement.bassin()))
                        .map(views::view)
                        .toList(),
                exercises.list().stream()
                        .filter(exercise -> access.mayRead(exercise.bassin()))
                        .map(views::view)
                        .toList());
    }

    List<RosterEntry> listEntries() {
        return entries.list().stream()
                .filter(entry -> access.mayRead(entry.content().bassin()))
                .toList();
    }

    private List<BassinView> listBassins() {
        List<BassinView> bassins = new ArrayList<>();
        for (Territory region : maps.get().list(Level.REGION)) {
            add(null, region, bassins);
        }
        for (Territory bassin : maps.get().list(Level.BASSIN)) {
            add(bassin.key().code(), bassin, bassins);
        }
        return bassins;
    }

    private void add(String code, Territory territory, List<BassinView> bassins) {
        if (access.mayRead(code)) {
            bassins.add(new BassinView(code, territory.name(), access.mayKeep(code)));
        }
    }
}
