package brussels.repere;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * Integration tests of one of three processes: those with a browser, and the packages that have tests with the settings of an operator, so that no other
 * process builds an application with them.
 */
@Suite
@SelectPackages({
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
class BrowserPart {}
