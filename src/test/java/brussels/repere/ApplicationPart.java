package brussels.repere;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Integration tests of one of three processes: the others inside the application that most tests share. */
@Suite
@SelectPackages("brussels.repere")
@ExcludePackages({
    "brussels.repere.browser",
    "brussels.repere.exchange.mail",
    "brussels.repere.rest.accounts",
    "brussels.repere.rest.campaigns",
    "brussels.repere.rest.openapi",
    "brussels.repere.rest.reports",
    "brussels.repere.rest.site",
    "brussels.repere.rest.sitemap"
})
@IncludeClassNamePatterns(".*IT")
@ExcludeClassNamePatterns(OtherApplications.NAMES)
class ApplicationPart {}
