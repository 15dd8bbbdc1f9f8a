package brussels.repere.exchange.mail;

import brussels.repere.text.Lang;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands in a mail, once for its text and its HTML, so that both say the same. Nothing in it is loaded from anywhere, and nothing tells
 * whether it was opened. Belongs to one thread.
 */
final class LetterBody {

    private static final String RULE = "-- ";

    private final List<Section> sections = new ArrayList<>();

    private record Section(Lang lang, List<Part> parts) {}

    /** @param link null for a text */
    private record Part(Kind kind, String text, String link) {}

    private enum Kind {
        PARAGRAPH,
        BUTTON,
        SMALL,
        SMALL_LINK
    }

    void begin(Lang lang) {
        sections.add(new Section(lang, new ArrayList<>()));
    }

    private void add(Kind kind, String text, String link) {
        sections.get(sections.size() - 1).parts().add(new Part(kind, text, link));
    }

    void paragraph(String text) {
        add(Kind.PARAGRAPH, text, null);
    }

    void button(String text, String link) {
        add(Kind.BUTTON, text, link);
    }

    void small(String text) {
        add(Kind.SMALL, text, null);
    }

    void smallLink(String text, String link) {
        add(Kind.SMALL_LINK, text, link);
    }

    String toText() {
        return sections.stream().map(LetterBody::text).collect(Collectors.joining("\n\n" + "=".repeat(40) + "\n\n"))
                + "\n";
    }

    private static String text(Section section) {
        StringBuilder text = new StringBuilder();
        boolean small = false;
        for (Part part : section.parts()) {
            if (!small && (part.kind() == Kind.SMALL || part.kind() == Kind.SMALL_LINK)) {
                small = true;
                text.append(text.isEmpty() ? "" : "\n\n").append(RULE).append('\n');
            } else if (!text.isEmpty()) {
                text.append(small ? "\n" : "\n\n");
            }
            text.append(part.text());
            if (part.link() != null) {
                text.append('\n').append(part.link());
            }
        }
        return text.toString();
    }

    String toHtml(String title) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(sections.get(0).lang())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .append(escape(title))
                .append("</title>\n</head>\n")
                .append("<body style=\"margin: 0; padding: 16px; font: 16px/1.5 Arial, Helvetica, sans-serif\">\n");
        for (int i = 0; i < sections.size(); i++) {
            html.append(i == 0 ? "" : "<hr>\n");
            appendHtml(html, sections.get(i));
        }
        return html.append("</body>\n</html>\n").toString();
    }

    private static void appendHtml(StringBuilder html, Section section) {
        html.append("<div lang=\"").append(section.lang()).append("\" style=\"max-width: 36em\">\n");
        for (Part part : section.parts()) {
            String text = escape(part.text()).replace("\n", "<br>\n");
            html.append(
                    switch (part.kind()) {
                        case PARAGRAPH -> "<p>" + text + "</p>\n";
                        case BUTTON ->
                            "<p><a href=\"" + escape(part.link())
                                    + "\" style=\"display: inline-block; padding: 12px 20px; border: 2px solid; border-radius: 6px;"
                                    + " font-weight: bold\">" + text + "</a></p>\n";
                        case SMALL -> "<p style=\"font-size: 14px\">" + text + "</p>\n";
                        case SMALL_LINK ->
                            "<p style=\"font-size: 14px\"><a href=\"" + escape(part.link()) + "\">" + text
                                    + "</a></p>\n";
                    });
        }
        html.append("</div>\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
