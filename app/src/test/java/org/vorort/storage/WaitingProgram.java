package org.vorort.storage;

import java.nio.file.Path;
import java.sql.SQLException;

/** Opens a database, commits something and waits to be killed. */
final class WaitingProgram {

    private WaitingProgram() {}

    static void main(String[] arguments) throws SQLException, InterruptedException {
        var database = Database.embedded(Path.of(arguments[0]), false);
        EmbeddedDatabaseTest.note(database, "program killed");
        System.out.println("committed");
        Thread.sleep(600_000);
    }
}
