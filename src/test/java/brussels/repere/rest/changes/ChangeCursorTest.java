package brussels.repere.rest.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeCursorTest {

    private static final UUID EPOCH = UUID.fromString("7f0c0000-0000-4000-8000-00000000000f");

    @DisplayName("A cursor is read as it was written")
    @Test
    void roundTrip() {
        ChangeCursor cursor = new ChangeCursor(EPOCH, 3, 1_234_567_890_123L, Long.MAX_VALUE);
        assertThat(ChangesSince.fromString(cursor.encode()).cursor()).isEqualTo(cursor);
        assertThat(cursor.isAtEnd()).isFalse();
        assertThat(ChangeCursor.at(EPOCH, 9).isAtEnd()).isTrue();
    }

    @DisplayName("A time is read as a time")
    @Test
    void time() {
        assertThat(ChangesSince.fromString("2026-11-01T08:00:00Z").time())
                .isEqualTo(Instant.parse("2026-11-01T08:00:00Z"));
    }

    @DisplayName("A text that is neither is refused")
    @ParameterizedTest
    @ValueSource(strings = {"", "c", "cAAAA", "c!!!", "hier", "2026-13-01", "12", "cursor"})
    void neither(String text) {
        assertThatThrownBy(() -> ChangesSince.fromString(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @DisplayName("A cursor that goes backwards was not written here")
    @Test
    void backwards() {
        for (ChangeCursor wrong : new ChangeCursor[] {
            new ChangeCursor(EPOCH, 5, 4, 9), new ChangeCursor(EPOCH, 1, 9, 8), new ChangeCursor(EPOCH, -1, 1, 2)
        }) {
            assertThatThrownBy(() -> ChangesSince.fromString(wrong.encode()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
