package org.wawasan.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wawasan.journeys.pages.Person;
import org.wawasan.journeys.support.ExternalDatabase;
import org.wawasan.journeys.support.Journeys;

/** The portal of all journeys keeps its tables on a MariaDB server that was there before, told by configuration only. */
@ExtendWith(Journeys.class)
class ExternalDatabaseJourney {

    @Test
    void whatAMemberPostsIsOnTheExternalServer(Journeys.World world) throws SQLException {
        Assumptions.assumeTrue(world.database().isPresent(), "Needs MariaDB from Debian's packages");
        String title = "A bell 🔔 that rings on the server next door, which kept Latin letters only";
        try (Person rider = Person.visitor(world.visits(), "Galih Server", false).signsUp()) {
            rider.submitsIdea(title, "The bell rings where the tables are kept, so that it is heard there.", "brakes");
        }

        assertEquals(1, kept(world.database().orElseThrow(), title));
        assertTrue(Files.isDirectory(world.portal().data()));
        assertFalse(Files.exists(world.portal().data().resolve("database")), "no embedded server beside the external one");
    }

    private static int kept(ExternalDatabase database, String title) throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement sql = connection.prepareStatement("select count(*) from knowledge_item where title = ?")) {
            sql.setString(1, title);
            try (ResultSet rows = sql.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
