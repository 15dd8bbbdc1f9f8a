package brussels.repere.search.index;

import brussels.repere.text.WordStemmer;
import io.quarkus.hibernate.search.orm.elasticsearch.SearchExtension;
import java.util.Collection;
import java.util.stream.Collectors;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/**
 * How texts are taken apart: by {@link WordStemmer}, here, so that the index, the vocabulary and the reading of questions never
 * differ about what a word is. The engine parts at blanks, no more.
 */
@SearchExtension
public class TextAnalysis implements ElasticsearchAnalysisConfigurer {

    static final String WORDS_ANALYZER = "words";

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.analyzer(WORDS_ANALYZER).custom().tokenizer("whitespace");
    }

    /** The stems of texts, each once: how often somebody says a word tells nothing. */
    static String stems(Collection<String> texts) {
        return texts.stream()
                .map(WordStemmer::tokenize)
                .flatMap(Collection::stream)
                .filter(word -> !word.isStopWord())
                .map(WordStemmer.Word::stem)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
