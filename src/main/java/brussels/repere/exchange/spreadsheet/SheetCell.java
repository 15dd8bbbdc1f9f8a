package brussels.repere.exchange.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * Writes the value of a cell as a person would type it: numbers without an exponent, and days as {@code 2017-02-01}, since a workbook keeps
 * a day as a number with a format. Immutable.
 */
final class SheetCell {

    /** The formats for days that have a number and no text (ECMA-376, part 1, 18.8.30). */
    private static final Set<Integer> DAY_FORMATS = Set.of(14, 15, 16, 17, 22);

    private static final Pattern NO_CODE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final Pattern DAY_CODE = Pattern.compile("[yd]|mmm");
    /** A workbook keeps 17 digits of a number of which 15 are meant. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int MAX_DAY = 2_958_465;

    private final LocalDate dayZero;

    /** @param from1904 whether days count from 1904, as on old Macintoshes */
    SheetCell(boolean from1904) {
        this.dayZero = from1904 ? DAY_ZERO_OF_1904 : DAY_ZERO;
    }

    /** Returns an empty text for an empty cell. */
    String read(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        Object value = cell.getType() == CellType.ERROR ? cell.getRawValue() : cell.getValue();
        if (value instanceof BigDecimal number) {
            return isDay(cell, number) ? dayZero.plusDays(number.longValue()).toString() : write(number);
        }
        return value == null ? "" : value.toString();
    }

    private static String write(BigDecimal number) {
        return number.round(DIGITS).stripTrailingZeros().toPlainString();
    }

    private static boolean isDay(Cell cell, BigDecimal number) {
        if (number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(MAX_DAY)) > 0) {
            return false;
        }
        Integer format = cell.getDataFormatId();
        if (format != null && DAY_FORMATS.contains(format)) {
            return true;
        }
        String codes = cell.getDataFormatString();
        return codes != null
                && DAY_CODE.matcher(
                                NO_CODE.matcher(codes.toLowerCase(Locale.ROOT)).replaceAll(""))
                        .find();
    }
}
