package brussels.repere.rest.orientation;

import brussels.repere.rest.directory.DayHoursView;
import brussels.repere.rest.directory.HelpLineView;
import brussels.repere.rest.directory.OpenView;
import brussels.repere.rest.directory.ServiceView;
import brussels.repere.rest.services.response.ServicesAnswer.HitView;
import brussels.repere.rest.services.response.UnderstoodView;
import brussels.repere.rest.territory.PlaceAnswer;
import brussels.repere.search.reason.Reason;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which doors together, for a situation.
 *
 * @param generation of the data that answered
 * @param understood how the text, or needs in words, were understood, all of it; absent without words
 * @param needs what the plan is for, in the order of the text
 * @param urgent the kinds of distress that the situation speaks of; otherwise absent
 * @param helplines the lines to call, where it is urgent or a need has no door; otherwise absent
 * @param notes what one has to know beside the doors; otherwise absent
 * @param objective {@code balanced} or {@code fewest}
 * @param doors the fewest that meet what can be met, in the order of the needs
 * @param relay the general social service near by, for all else; absent where none is known
 * @param specialists who is there for a need that wants a specialist, where its door is not; otherwise absent
 * @param withoutDoor the needs that nobody known meets here; absent where there are none
 * @param notThese who comes to mind and is no door, and why; absent where there is nobody
 * @param questions whose answers would change the plan; absent where there are none
 * @param possible what was only perhaps meant, and who would meet it: none of it changed a door; absent where there is nothing
 * @param cost by what the plan was compared with others, the weightiest first; absent unless explain was asked
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record OrientationAnswer(
        @JsonInclude long generation,
        @NotNull PlaceAnswer place,
        List<UnderstoodView> understood,
        @NotNull @JsonInclude List<NeedView> needs,
        List<String> urgent,
        List<HelpLineView> helplines,
        List<NoteView> notes,
        @NotNull String objective,
        @NotNull @JsonInclude List<DoorView> doors,
        DoorView relay,
        List<DoorView> specialists,
        List<WithoutDoorView> withoutDoor,
        List<RuledOutView> notThese,
        List<QuestionView> questions,
        List<PossibleView> possible,
        List<CostView> cost) {

    /**
     * A need of the situation.
     *
     * @param id by which it can be swapped
     * @param text as it was typed, or the name of the category
     * @param terms the categories that meet it
     * @param theme what it is about, in words for a sheet; absent where none is known
     * @param urgent true for a need that cannot wait for another day; otherwise absent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PlanNeed")
    public record NeedView(
            @NotNull String id,
            @NotNull String text,
            @NotNull String name,
            @NotNull List<String> terms,
            String theme,
            Boolean urgent) {}

    /** A need, by its id. */
    @Schema(name = "PlanNeedRef")
    public record NeedRef(@NotNull String id, @NotNull String text) {}

    /**
     * A service of the plan; the fields of its record stand beside the others.
     *
     * @param tier how near to home it is
     * @param certainty {@code certain}: serves the whole place; {@code possible}: a part of it, or more must be known; absent where nobody
     *     declared an area
     * @param why it is a door: at least one reason
     * @param needs which it is told for; empty for the relay
     * @param when it is known to be open next: {@code today}, {@code this-week}, {@code later} or {@code unknown}
     * @param first what to do first
     * @param alternatives of other organisations, up to three for each need; absent but for doors
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Door")
    public record DoorView(
            @JsonUnwrapped ServiceView listed,
            @NotNull String tier,
            String certainty,
            Long distanceMetres,
            OpenView open,
            DayHoursView dayHours,
            @NotNull List<Reason> why,
            @NotNull List<NeedRef> needs,
            @NotNull String when,
            @NotNull FirstView first,
            List<DoorView> alternatives) {}

    /**
     * What to do first.
     *
     * @param code {@code call}, {@code appointment}, {@code walk-in}, {@code email}, {@code online} or {@code go-and-ask}
     * @param phone to call; absent for other ways
     * @param caller {@code professional} or {@code person}
     * @param bring what such services usually ask for; absent where nothing is known
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "FirstStep")
    public record FirstView(
            @NotNull String code, @NotNull String text, String phone, @NotNull String caller, List<Label> bring) {}

    /** A code with its text. */
    @Schema(name = "PlanLabel")
    public record Label(@NotNull String code, @NotNull String text) {}

    /**
     * A need that nobody known meets here.
     *
     * @param code {@code nobody}, {@code excluded}, {@code contradicts-age} or {@code not-understood}
     * @param nearest who meets it elsewhere; absent where nobody is known
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "NeedWithoutDoor")
    public record WithoutDoorView(
            @NotNull NeedRef need, @NotNull String code, @NotNull String text, List<HitView> nearest) {}

    /**
     * @param code {@code serves-elsewhere}, {@code other-ages}, {@code members-only}, {@code refused}, {@code excluded}
     */
    @Schema(name = "NotThisService")
    public record RuledOutView(
            @NotNull HitView hit, @NotNull List<NeedRef> needs, @NotNull String code, @NotNull String text) {}

    /**
     * @param code {@code place}, {@code house-number}, {@code age} or {@code insurer}
     * @param needs whose door may change
     */
    @Schema(name = "PlanQuestion")
    public record QuestionView(@NotNull String code, @NotNull String text, @NotNull List<NeedRef> needs) {}

    /**
     * @param code {@code no-need}, {@code needs-left-out}, {@code outside-region}, {@code no-door}
     */
    @Schema(name = "PlanNote")
    public record NoteView(@NotNull String code, @NotNull String text) {}

    /**
     * A need that was only perhaps meant, in the likeliest meaning of its words.
     *
     * @param door who would meet it, a door of the plan if one does
     */
    @Schema(name = "PossibleNeed")
    public record PossibleView(@NotNull NeedView need, @NotNull DoorView door) {}

    /** A part of what plans are compared by, and how often it counts. */
    @Schema(name = "PlanCost")
    public record CostView(@NotNull String part, long value, @NotNull String text) {}
}
