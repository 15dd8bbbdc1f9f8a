package brussels.repere.rest.qrcodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeDrawingTest {

    private static final int PIXELS = 4;
    private static final int WHITE = 0xFFFFFF;
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");

    @DisplayName("What is drawn is read again, from one service to thirty")
    @ParameterizedTest
    @ValueSource(ints = {1, 6, 30})
    void readAgain(int services) throws ReaderException {
        String text = "https://repere.example.brussels/list?lang=nl#list="
                + String.join(",", Collections.nCopies(services, "tO3fBNX5UMaZAuAABJAbtg"));
        assertThat(read(QrCodeDrawing.of(text))).isEqualTo(text);
    }

    @DisplayName("Around it is a margin of four modules, and the path has nothing outside the sheet")
    @Test
    void margin() {
        QrCodeDrawing drawing = QrCodeDrawing.of("https://example.brussels/");
        Matcher run = RUN.matcher(drawing.path());
        int runs = 0;
        while (run.find()) {
            int from = Integer.parseInt(run.group(1));
            assertThat(from).isGreaterThanOrEqualTo(4);
            assertThat(from + Integer.parseInt(run.group(3))).isLessThanOrEqualTo(drawing.size() - 4);
            runs++;
        }
        assertThat(runs).isPositive();
        assertThat(RUN.matcher(drawing.path()).replaceAll("")).isEmpty();
    }

    @DisplayName("What no code can hold is refused")
    @Test
    void tooLong() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrCodeDrawing.of("x".repeat(3_000)));
    }

    private static String read(QrCodeDrawing drawing) throws ReaderException {
        int side = drawing.size() * PIXELS;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, WHITE);
        Matcher run = RUN.matcher(drawing.path());
        while (run.find()) {
            int from = Integer.parseInt(run.group(1)) * PIXELS;
            int to = from + Integer.parseInt(run.group(3)) * PIXELS;
            int top = Integer.parseInt(run.group(2)) * PIXELS;
            for (int y = top; y < top + PIXELS; y++) {
                Arrays.fill(pixels, y * side + from, y * side + to, 0);
            }
        }
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))))
                .getText();
    }
}
