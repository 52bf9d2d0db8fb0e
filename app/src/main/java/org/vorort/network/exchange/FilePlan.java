package org.vorort.network.exchange;

import java.util.List;
import org.vorort.actors.ties.TieStatement;
import org.vorort.network.exchange.Remarks.Remark;

/**
 * The ties of a file.
 *
 * @param statements one for each tie
 * @param edges how many edges stand in the file
 */
record FilePlan(List<TieStatement> statements, int edges, List<Remark> remarks) {

    FilePlan {
        statements = List.copyOf(statements);
        remarks = List.copyOf(remarks);
    }

    int leftOut() {
        return edges - statements.size();
    }
}
