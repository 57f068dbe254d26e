package org.wawasan.journeys;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What people do in a browser with one portal and its demonstration community. */
@Suite
@SelectPackages("org.wawasan.journeys")
@IncludeClassNamePatterns(".*Journey")
@ExcludeClassNamePatterns(".*\\.(Crash|Import|Campaign)Journey")
public class JourneySuite {
}
