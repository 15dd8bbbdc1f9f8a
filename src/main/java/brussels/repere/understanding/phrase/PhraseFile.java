package brussels.repere.understanding.phrase;

import brussels.repere.text.Lang;
import brussels.repere.understanding.reading.Certainty;
import brussels.repere.understanding.reading.NeedMeaning.MatchKind;
import brussels.repere.understanding.words.PersonRelation;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The file of analysed phrases: first every text that stands in one of them, once, then the phrases, which name texts by their numbers. It holds no
 * terms: a phrase that is read has none, and is sure of nothing. It is written and read by the same version.
 */
final class PhraseFile {

    static final String TABLES = "understanding/phrases.bin";

    private static final int NOBODY = -1;

    private PhraseFile() {}

    static void write(Collection<IndexedPhrase> phrases, OutputStream target) throws IOException {
        Map<String, Integer> texts = new LinkedHashMap<>();
        for (IndexedPhrase phrase : phrases) {
            number(phrase.phrase().text(), texts);
            List.of(phrase.keys(), phrase.words(), phrase.sequence())
                    .forEach(list -> list.forEach(text -> number(text, texts)));
        }
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(target));
        out.writeInt(texts.size());
        for (String text : texts.keySet()) {
            out.writeUTF(text);
        }
        out.writeInt(phrases.size());
        for (IndexedPhrase phrase : phrases) {
            out.writeInt(number(phrase.phrase().text(), texts));
            out.writeByte(phrase.phrase().lang().ordinal());
            writeTexts(phrase.keys(), texts, out);
            writeTexts(phrase.words(), texts, out);
            writeTexts(phrase.sequence(), texts, out);
            out.writeBoolean(phrase.endsClause());
            out.writeByte(phrase.kin() == null ? NOBODY : phrase.kin().ordinal());
            out.writeByte(phrase.compounds().size());
            for (int compound : phrase.compounds()) {
                out.writeByte(compound);
            }
        }
        out.flush();
    }

    private static int number(String text, Map<String, Integer> texts) {
        return texts.computeIfAbsent(text, none -> texts.size());
    }

    private static void writeTexts(List<String> list, Map<String, Integer> texts, DataOutputStream out)
            throws IOException {
        out.writeByte(list.size());
        for (String text : list) {
            out.writeInt(texts.get(text));
        }
    }

    static List<IndexedPhrase> read(InputStream source) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(source, 1 << 16));
        String[] texts = new String[in.readInt()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = in.readUTF();
        }
        Lang[] langs = Lang.values();
        PersonRelation[] relations = PersonRelation.values();
        int count = in.readInt();
        List<IndexedPhrase> phrases = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            NeedPhrase phrase = new NeedPhrase(
                    texts[in.readInt()], langs[in.readByte()], List.of(), Certainty.PERHAPS, false, MatchKind.EXACT);
            List<String> keys = readTexts(texts, in);
            List<String> words = readTexts(texts, in);
            List<String> sequence = readTexts(texts, in);
            boolean endsClause = in.readBoolean();
            int kin = in.readByte();
            phrases.add(new IndexedPhrase(
                    phrase, keys, words, sequence, endsClause, kin == NOBODY ? null : relations[kin], readNumbers(in)));
        }
        return phrases;
    }

    private static List<String> readTexts(String[] texts, DataInputStream in) throws IOException {
        String[] list = new String[in.readByte()];
        for (int i = 0; i < list.length; i++) {
            list[i] = texts[in.readInt()];
        }
        return List.of(list);
    }

    private static Set<Integer> readNumbers(DataInputStream in) throws IOException {
        Integer[] numbers = new Integer[in.readByte()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (int) in.readByte();
        }
        return Set.of(numbers);
    }
}
