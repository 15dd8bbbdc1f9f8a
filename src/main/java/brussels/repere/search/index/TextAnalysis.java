package brussels.repere.search.index;

import brussels.repere.text.WordStemmer;
import io.quarkus.hibernate.search.orm.elasticsearch.SearchExtension;
import java.util.Collection;
import java.util.stream.Collectors;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/**
 * Declares how the engine analyses texts: it only splits them at blanks. {@link WordStemmer} finds words and stems before, so that
 * the index, the vocabulary and the reading of questions never differ about what a word is.
 */
@SearchExtension
class TextAnalysis implements ElasticsearchAnalysisConfigurer {

    static final String WORDS_ANALYZER = "words";

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.analyzer(WORDS_ANALYZER).custom().tokenizer("whitespace");
    }

    /** Returns the stems of the meaningful words in texts, each once, separated by blanks. */
    static String joinStems(Collection<String> texts) {
        return texts.stream()
                .map(WordStemmer::tokenize)
                .flatMap(Collection::stream)
                .filter(word -> !word.isStopWord())
                .map(WordStemmer.Word::stem)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
