package brussels.repere.rest.qrcodes;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A QR code (ISO/IEC 18004) as squares on a sheet, with the quiet margin that the standard asks for. Immutable.
 *
 * @param size of the sheet, in modules, with the margin
 * @param path of the dark modules, as in the attribute {@code d} of an SVG path
 */
public record QrCodeDrawing(int size, String path) {

    private static final int MARGIN = 4;
    private static final int DARK = 1;

    /**
     * Draws a text, with the weakest correction of errors: a screen and fresh paper are clean, and fewer modules are read from farther.
     *
     * @throws IllegalArgumentException if the text is too long for a QR code
     */
    public static QrCodeDrawing of(String text) {
        ByteMatrix modules;
        try {
            modules = Encoder.encode(
                            text,
                            ErrorCorrectionLevel.L,
                            Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name()))
                    .getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code: " + text.length(), tooLong);
        }
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int from = x;
                while (x < modules.getWidth() && modules.get(x, y) == DARK) {
                    x++;
                }
                if (x > from) {
                    int width = x - from;
                    path.append('M').append(from + MARGIN).append(' ').append(y + MARGIN);
                    path.append('h').append(width).append("v1h-").append(width).append('z');
                }
            }
        }
        return new QrCodeDrawing(modules.getWidth() + 2 * MARGIN, path.toString());
    }
}
