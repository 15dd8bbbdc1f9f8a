package brussels.repere.search.index;

import io.quarkus.hibernate.search.orm.elasticsearch.SearchExtension;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/**
 * How names are taken apart: at blanks and signs, French elisions parted off, without case and accents. Names are not stemmed:
 * who types one means it as it is.
 */
@SearchExtension
public class NameAnalysis implements ElasticsearchAnalysisConfigurer {

    static final String NAME = "name";
    private static final String ELISION = "french_elision";

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter(ELISION)
                .type("elision")
                .param("articles", "l", "d", "j", "m", "t", "qu", "n", "s", "c", "jusqu", "lorsqu", "puisqu", "quoiqu")
                .param("articles_case", true);
        context.analyzer(NAME).custom().tokenizer("standard").tokenFilters(ELISION, "lowercase", "asciifolding");
    }
}
