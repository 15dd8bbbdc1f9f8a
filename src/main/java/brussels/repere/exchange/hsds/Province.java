package brussels.repere.exchange.hsds;

import java.util.Arrays;

/** The provinces of Belgium, and the Region, by ranges of postcodes; their codes are those of ISO 3166-2. */
enum Province {
    BRU(1000, 1299),
    WBR(1300, 1499),
    VBR(1500, 1999),
    VAN(2000, 2999),
    VBR_LEUVEN(3000, 3499),
    VLI(3500, 3999),
    WLG(4000, 4999),
    WNA(5000, 5999),
    WHT(6000, 6599),
    WLX(6600, 6999),
    WHT_WEST(7000, 7999),
    VWV(8000, 8999),
    VOV(9000, 9999);

    private static final int CODE_LENGTH = 3;
    private static final int POSTCODE_LENGTH = 4;

    private final int first;
    private final int last;

    Province(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /** Returns the code of the province of a postcode: {@code BE-BRU}. An empty text if it is no postcode of Belgium. */
    static String code(String postcode) {
        if (postcode == null || !postcode.matches("\\d{" + POSTCODE_LENGTH + "}")) {
            return "";
        }
        int number = Integer.parseInt(postcode);
        return Arrays.stream(values())
                .filter(province -> province.first <= number && number <= province.last)
                .map(province -> "BE-" + province.name().substring(0, CODE_LENGTH))
                .findFirst()
                .orElse("");
    }
}
