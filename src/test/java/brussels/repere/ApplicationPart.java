package brussels.repere;

import brussels.repere.testing.OtherApplication;
import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Integration tests of one of three processes: the others inside the application that most tests share. */
@Suite
@SelectPackages("brussels.repere")
@ExcludePackages({
    "brussels.repere.browser",
    "brussels.repere.rest.openapi",
    "brussels.repere.rest.campaigns",
    "brussels.repere.rest.hsds",
    "brussels.repere.rest.ogc"
})
@IncludeClassNamePatterns(".*IT")
@ExcludeTags(OtherApplication.TAG)
class ApplicationPart {}
