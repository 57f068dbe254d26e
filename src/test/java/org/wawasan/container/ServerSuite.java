package org.wawasan.container;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What is tested within {@link OneServer}, and journeys that begin with an empty portal: so both suites take as long. */
@Suite
@SelectPackages("org.wawasan")
@IncludeClassNamePatterns({".*IT", ".*\\.(Crash|Import|Campaign)Journey"})
public class ServerSuite {
}
