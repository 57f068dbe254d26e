package org.wawasan.container;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.test.impl.client.deployment.AnnotationDeploymentScenarioGenerator;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.wawasan.Http;
import org.wawasan.platform.persistence.TestDatabase;

/**
 * One server for all test classes, started with the first of them on an empty data directory and ended with the run: a start
 * takes longer than most classes. Each class finds the portal {@link AsNew as after its start}.
 */
public final class OneServer extends PayaraMicroDeployableContainer implements LoadableExtension {

    /** Parts of the data directory that a run begins without; the unpacked database server stays. */
    private static final List<String> EMPTIED = List.of("database/data", "index", "files", "uploads", "import");

    private static ProtocolMetaData running;

    @Override
    public void register(ExtensionBuilder builder) {
        builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, OneServer.class);
        builder.override(DeploymentScenarioGenerator.class, AnnotationDeploymentScenarioGenerator.class, PortalArchive.class);
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        try {
            if (running == null) {
                emptyDataDirectory(Path.of(System.getProperty("wawasan.test.data")));
                running = super.deploy(archive);
            }
            makeAsNew(running.getContexts(HTTPContext.class).iterator().next());
            return running;
        } catch (IOException e) {
            throw new DeploymentException("The portal is not ready for the next tests", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeploymentException("Interrupted", e);
        }
    }

    /** The next class goes on with the same server. */
    @Override
    public void undeploy(Archive<?> archive) {
    }

    private static void makeAsNew(HTTPContext server) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + server.getPort() + server.getServlets().get(0).getContextRoot() + AsNew.ADDRESS);
        HttpResponse<String> answer = Http.client().send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(address + " answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    private static void emptyDataDirectory(Path data) throws IOException {
        TestDatabase.prepare(data.resolve("database"));
        for (String part : EMPTIED) {
            delete(data.resolve(part));
        }
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> paths = Files.walk(tree)) {
                for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(path);
                }
            }
        }
    }
}
