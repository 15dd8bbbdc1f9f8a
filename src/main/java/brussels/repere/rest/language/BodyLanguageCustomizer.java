package brussels.repere.rest.language;

import brussels.repere.text.Lang;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/**
 * Applies the {@code lang} of a JSON body as soon as it is read, so that errors found later in the same body are
 * reported in it.
 */
@Singleton
class BodyLanguageCustomizer implements ObjectMapperCustomizer {

    private final RequestLanguage language;

    BodyLanguageCustomizer(RequestLanguage language) {
        this.language = language;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("language of the request")
                .addDeserializer(Lang.class, new LangDeserializer(language)));
    }

    private static final class LangDeserializer extends StdDeserializer<Lang> {

        private static final long serialVersionUID = 1L;

        private final transient RequestLanguage language;

        LangDeserializer(RequestLanguage language) {
            super(Lang.class);
            this.language = language;
        }

        @Override
        public Lang deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.getText();
            for (Lang lang : Lang.values()) {
                if (lang.name().equals(text)) {
                    language.prefer(lang);
                    return lang;
                }
            }
            return (Lang) context.handleWeirdStringValue(Lang.class, text, "not a language of ours");
        }
    }
}
