package org.vorort.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.vorort.testing.House;

/** The house's database, seen by its owner. What is done in a connection is undone when it closes. */
final class Owner implements AutoCloseable {

    private final Connection connection;

    private Owner(Connection connection) {
        this.connection = connection;
    }

    static Owner ofHouse() throws SQLException {
        var server = EmbeddedServer.open(House.open().directory(), true);
        var connection = server.ownerAddress().connect();
        connection.setAutoCommit(false);
        return new Owner(connection);
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    int update(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    long number(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The code of the refusal, or empty if it went through; either way it is undone. */
    String refusal(String sql) throws SQLException {
        var here = connection.setSavepoint();
        try {
            execute(sql);
            return "";
        } catch (SQLException e) {
            return e.getSQLState();
        } finally {
            connection.rollback(here);
        }
    }

    /** The rows of a query; each a list of its columns as text. */
    List<List<String>> rows(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<List<String>>();
            while (result.next()) {
                var row = new ArrayList<String>();
                for (var column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(result.getString(column)));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** The only column of a query. */
    List<String> column(String sql) throws SQLException {
        return rows(sql).stream().map(List::getFirst).toList();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
