package brussels.repere.exchange.input;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;

/**
 * Finds in which encoding a file of text is: UTF-8, or Windows-1252 where that is sure. Excel in Brussels saves plain CSV in
 * Windows-1252, in which nearly any bytes are text; it is sure only if all letters that come out are ones that people write in French or
 * Dutch. A file of another encoding, such as that of a Macintosh, gives others.
 */
final class TextEncoding {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final String LETTERS = "àâäáçéèêëíîïñóôöœæùûüúÿÀÂÄÁÇÉÈÊËÍÎÏÑÓÔÖŒÆÙÛÜÚŸ";
    private static final String SIGNS = "€…‘’“”•–—«»°²³½¼¾§®©™·\u00A0ºª±×÷´µ";
    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final int BUFFER_SIZE = 1 << 16;

    private TextEncoding() {}

    /** Reads the whole file. Returns UTF-8 where neither encoding is sure: the reader then says which line is in none. */
    static Charset detect(InputFile file) {
        boolean utf8 = matches(file, StandardCharsets.UTF_8, character -> true);
        return !utf8 && matches(file, WINDOWS_1252, TextEncoding::isExpected) ? WINDOWS_1252 : StandardCharsets.UTF_8;
    }

    private static boolean isExpected(int character) {
        return character < FIRST_BEYOND_ASCII
                ? character >= ' ' || character == '\t' || character == '\n' || character == '\r'
                : LETTERS.indexOf(character) >= 0 || SIGNS.indexOf(character) >= 0;
    }

    private static boolean matches(InputFile file, Charset charset, IntPredicate isExpected) {
        try (Reader reader = new InputStreamReader(
                file.open(),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            char[] buffer = new char[BUFFER_SIZE];
            for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                for (int i = 0; i < count; i++) {
                    if (!isExpected.test(buffer[i])) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
