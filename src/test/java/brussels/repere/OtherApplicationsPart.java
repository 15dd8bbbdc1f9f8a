package brussels.repere;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Integration tests of one of three processes: those of applications of their own. */
@Suite
@SelectPackages("brussels.repere")
@IncludeClassNamePatterns(OtherApplications.NAMES)
class OtherApplicationsPart {}
