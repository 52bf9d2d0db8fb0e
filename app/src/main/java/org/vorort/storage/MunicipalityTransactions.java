package org.vorort.storage;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.vorort.kernel.MunicipalityId;

/** Tells PostgreSQL at the start of every transaction whose rows it may see; the setting ends with the transaction. */
final class MunicipalityTransactions extends JdbcTransactionManager {

    private final transient DataSource source;

    MunicipalityTransactions(DataSource source) {
        super(source);
        this.source = source;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        var current = Tenancy.current();
        if (current.isPresent()) {
            var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(source);
            try {
                enter(holder.getConnection(), current.get());
            } catch (SQLException e) {
                doRollbackAfterFailedBegin(transaction);
                throw new CannotCreateTransactionException("the municipality could not be set", e);
            }
        }
    }

    private void doRollbackAfterFailedBegin(Object transaction) {
        doCleanupAfterCompletion(transaction);
    }

    private static void enter(Connection connection, MunicipalityId municipality) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('vorort.municipality', ?, true)")) {
            statement.setString(1, municipality.toString());
            statement.execute();
        }
    }
}
