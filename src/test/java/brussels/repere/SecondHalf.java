package brussels.repere;

import brussels.repere.testing.SecondProcess;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Integration tests of one of two processes: tests of applications of their own and of packaged ones. */
@Suite
@SelectPackages("brussels.repere")
@IncludeClassNamePatterns(".*IT")
@IncludeTags(SecondProcess.TAG)
class SecondHalf {}
