package brussels.repere.rest.crisis;

import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All of the roster that whoever asks may read, in both languages: a device may keep it. A bassin that is absent means the whole Region.
 *
 * @param asOf when it was read
 * @param overdueMonths after how many months an entry is to be confirmed again
 * @param deviceDays for how many days a device may keep it
 * @param bassins that whoever asks may read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CrisisRosterAnswer(
        @NotNull Instant asOf,
        int overdueMonths,
        int deviceDays,
        @NotNull List<TaskView> tasks,
        @NotNull List<BassinView> bassins,
        @NotNull List<EntryView> entries,
        @NotNull List<AgreementView> agreements,
        @NotNull List<ExerciseView> exercises) {

    @Schema(name = "CrisisTask")
    record TaskView(@NotNull String code, @NotNull Bilingual name) {}

    /** @param mayKeep whether whoever asks may change what stands there */
    @Schema(name = "CrisisBassin")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BassinView(String code, @NotNull Bilingual name, boolean mayKeep) {}

    /**
     * @param number as people read it
     * @param link by which a telephone calls it
     * @param time {@code any}, {@code day} or {@code night}
     */
    @Schema(name = "CrisisPhone")
    record PhoneView(@NotNull String number, @NotNull String link, @NotNull String time) {}

    /**
     * @param version for {@code If-Match}
     * @param name as the directory has it now; absent for what is gone
     * @param closedOn absent for what is open
     * @param dueOn from when on it is overdue; absent if nobody ever confirmed it
     * @param confirmedBy absent once the account was erased
     */
    @Schema(name = "CrisisEntry")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EntryView(
            @NotNull UUID id,
            @NotNull String version,
            String bassin,
            @NotNull String task,
            @NotNull String kind,
            @NotNull UUID record,
            Bilingual name,
            LocalDate closedOn,
            @NotNull String contact,
            @NotNull List<PhoneView> phones,
            Bilingual reachable,
            Bilingual capacity,
            Bilingual agreed,
            LocalDate confirmedOn,
            String confirmedBy,
            LocalDate dueOn,
            boolean overdue) {}

    /** @param version for {@code If-Match} */
    @Schema(name = "CrisisAgreement")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AgreementView(
            @NotNull UUID id,
            @NotNull String version,
            String bassin,
            @NotNull Bilingual title,
            Bilingual agreed,
            @NotNull String triggeredBy,
            @NotNull List<PhoneView> phones,
            Bilingual steps,
            @NotNull LocalDate changedOn) {}

    /** @param version for {@code If-Match} */
    @Schema(name = "CrisisExercise")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ExerciseView(
            @NotNull UUID id,
            @NotNull String version,
            String bassin,
            @NotNull LocalDate heldOn,
            @NotNull Bilingual tried,
            Bilingual learnt) {}
}
