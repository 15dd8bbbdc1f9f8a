package brussels.repere;

import brussels.repere.testing.SecondProcess;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Integration tests of one of two processes: tests that share the application that {@code @ApplicationTest} starts. */
@Suite
@SelectPackages("brussels.repere")
@IncludeClassNamePatterns(".*IT")
@ExcludeTags(SecondProcess.TAG)
class FirstHalf {}
