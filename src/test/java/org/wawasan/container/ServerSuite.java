package org.wawasan.container;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What is tested within {@link OneServer}, and by servers that a test starts for itself. */
@Suite
@SelectPackages("org.wawasan")
@IncludeClassNamePatterns({".*IT", ".*\\.CrashJourney"})
public class ServerSuite {
}
