package org.vorort.storage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What PostgreSQL knows about the tables it plans its work by. */
@Component
public final class Statistics {

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    Statistics(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Looks at a room's tables anew once the present transaction is committed: for those who write thousands of rows. */
    public void refreshAfterCommit(String room) {
        AfterCommit.run(() -> apart.executeWithoutResult(_ -> jdbc.sql("select storage.refresh_statistics(?)")
                .param(room)
                .query((_, _) -> room)
                .list()));
    }
}
