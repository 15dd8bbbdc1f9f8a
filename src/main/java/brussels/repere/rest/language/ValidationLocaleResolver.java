package brussels.repere.rest.language;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolverContext;

/** Makes Bean Validation report in the language of the request. */
@ApplicationScoped
class ValidationLocaleResolver implements LocaleResolver {

    private final RequestLanguage language;

    ValidationLocaleResolver(RequestLanguage language) {
        this.language = language;
    }

    @Override
    public Locale resolve(LocaleResolverContext context) {
        return Locale.forLanguageTag(language.get().name());
    }
}
