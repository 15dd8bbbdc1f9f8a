package brussels.repere.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The classes of a map can be told apart by everybody, on light and dark screens and on paper; patterns come on top. */
class MapColoursTest {

    private static final Path STYLE = Path.of("src/main/resources/web/app/style/coverage.css");
    private static final Pattern TONE = Pattern.compile("--((?:tone|marks)-\\w+): #(\\p{XDigit}{6});");

    /** From nobody to the most. */
    private static final List<String> CLASSES = List.of("zero", "low", "some", "more", "most");

    /** Which share of a class its marks cover: whoever sees little sees tone and marks as one. */
    private static final Map<String, Double> MARKED = Map.of("zero", 0.06, "low", 0.14, "some", 0.27, "more", 0.28);

    /** What text on its background needs is 4.5; areas side by side, with an edge and a pattern, need less. */
    private static final double LEAST_CONTRAST = 1.35;

    /** Of which 2.3 are just seen side by side. */
    private static final double LEAST_DIFFERENCE = 9;

    /** Machado, Oliveira and Fernandes (2009), complete deficiency; the last sees light alone. */
    private static final Map<String, double[][]> EYES = new TreeMap<>(Map.of(
            "all colours", new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            "protanopia",
                    new double[][] {
                        {0.152286, 1.052583, -0.204868},
                        {0.114503, 0.786281, 0.099216},
                        {-0.003882, -0.048116, 1.051998}
                    },
            "deuteranopia",
                    new double[][] {
                        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
                    },
            "tritanopia",
                    new double[][] {
                        {1.255528, -0.076749, -0.178779},
                        {-0.078411, 0.930809, 0.147602},
                        {0.004733, 0.691367, 0.303900}
                    },
            "light alone",
                    new double[][] {{0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}}));

    @DisplayName("Each class with its marks is darker, or on dark screens lighter, than the one before, for all eyes")
    @Test
    void toldApart() throws IOException {
        List<Map<String, double[]>> palettes = palettes();
        assertThat(palettes).as("light, dark, paper").hasSize(3);
        for (int i = 0; i < palettes.size(); i++) {
            Map<String, double[]> palette = palettes.get(i);
            for (Map.Entry<String, double[][]> eye : EYES.entrySet()) {
                List<double[]> seen = CLASSES.stream()
                        .map(each -> blurred(each, palette))
                        .map(colour -> multiply(eye.getValue(), colour))
                        .toList();
                for (int k = 1; k < seen.size(); k++) {
                    String what = "palette " + i + ", " + eye.getKey() + ", " + CLASSES.get(k);
                    double before = luminance(seen.get(k - 1));
                    double after = luminance(seen.get(k));
                    assertThat((Math.max(before, after) + 0.05) / (Math.min(before, after) + 0.05))
                            .as(what)
                            .isGreaterThan(LEAST_CONTRAST);
                    assertThat(after > before).as(what).isEqualTo(i == 1);
                    for (int other = 0; other < k; other++) {
                        assertThat(difference(seen.get(k), seen.get(other)))
                                .as(what + " and " + CLASSES.get(other))
                                .isGreaterThan(LEAST_DIFFERENCE);
                    }
                }
            }
        }
    }

    private static double[] blurred(String each, Map<String, double[]> palette) {
        double[] tone = palette.get("tone-" + each);
        double[] marks = palette.get("marks-" + each);
        double share = MARKED.getOrDefault(each, 0.0);
        double[] light = new double[3];
        for (int i = 0; i < light.length; i++) {
            light[i] = (1 - share) * tone[i] + (marks == null ? 0 : share * marks[i]);
        }
        return light;
    }

    /** The palettes of the style sheet, each a block of its own, as linear light. */
    private static List<Map<String, double[]>> palettes() throws IOException {
        List<Map<String, double[]>> palettes = new ArrayList<>();
        Matcher tone = TONE.matcher(Files.readString(STYLE));
        while (tone.find()) {
            if (tone.group(1).equals("tone-" + CLASSES.get(0))) {
                palettes.add(new TreeMap<>());
            }
            palettes.get(palettes.size() - 1).put(tone.group(1), linear(Integer.parseInt(tone.group(2), 16)));
        }
        return palettes;
    }

    private static double[] linear(int rgb) {
        double[] light = new double[3];
        for (int i = 0; i < light.length; i++) {
            double part = (rgb >> (16 - 8 * i) & 0xff) / 255.0;
            light[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
        return light;
    }

    private static double luminance(double[] light) {
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    }

    /** CIE 1976, white D65. */
    private static double difference(double[] one, double[] other) {
        double[] first = lab(one);
        double[] second = lab(other);
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += Math.pow(first[i] - second[i], 2);
        }
        return Math.sqrt(sum);
    }

    private static double[] lab(double[] light) {
        double[] xyz = multiply(
                new double[][] {
                    {0.4124 / 0.9505, 0.3576 / 0.9505, 0.1805 / 0.9505},
                    {0.2126, 0.7152, 0.0722},
                    {0.0193 / 1.089, 0.1192 / 1.089, 0.9505 / 1.089}
                },
                light);
        for (int i = 0; i < xyz.length; i++) {
            xyz[i] = xyz[i] > 0.008856 ? Math.cbrt(xyz[i]) : 7.787 * xyz[i] + 16.0 / 116;
        }
        return new double[] {116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
    }

    private static double[] multiply(double[][] matrix, double[] colour) {
        double[] result = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                result[row] += matrix[row][column] * colour[column];
            }
            result[row] = Math.min(1, Math.max(0, result[row]));
        }
        return result;
    }
}
