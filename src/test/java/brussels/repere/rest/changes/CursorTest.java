package brussels.repere.rest.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final UUID EPOCH = UUID.fromString("7f0c0000-0000-4000-8000-00000000000f");

    @Test
    void a_cursor_is_read_as_it_was_written() {
        Cursor cursor = new Cursor(EPOCH, 3, 1_234_567_890_123L, Long.MAX_VALUE);
        assertThat(Since.fromString(cursor.write()).cursor()).isEqualTo(cursor);
        assertThat(cursor.isAtTheEnd()).isFalse();
        assertThat(Cursor.at(EPOCH, 9).isAtTheEnd()).isTrue();
    }

    @Test
    void a_time_is_a_time() {
        assertThat(Since.fromString("2026-11-01T08:00:00Z").time()).isEqualTo(Instant.parse("2026-11-01T08:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c", "cAAAA", "c!!!", "hier", "2026-13-01", "12", "cursor"})
    void what_is_neither_is_refused(String text) {
        assertThatThrownBy(() -> Since.fromString(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_cursor_that_goes_backwards_was_not_written_here() {
        for (Cursor wrong :
                new Cursor[] {new Cursor(EPOCH, 5, 4, 9), new Cursor(EPOCH, 1, 9, 8), new Cursor(EPOCH, -1, 1, 2)}) {
            assertThatThrownBy(() -> Since.fromString(wrong.write())).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
