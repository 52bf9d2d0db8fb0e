package org.vorort.network.exchange;

import java.util.List;
import org.vorort.actors.ties.ImportedTie;
import org.vorort.actors.ties.ImportedTie.Outcome;
import org.vorort.network.exchange.Remarks.Remark;

/**
 * What came of a file, or would come.
 *
 * @param format how the file is written
 * @param nodes how many there are, and known how many of them are organisations of the directory
 * @param founded organisations that were added to the directory
 * @param leftOut edges of the file that bring no tie of their own
 */
record FileReport(
        String format,
        int nodes,
        int known,
        int edges,
        int founded,
        int created,
        int changed,
        int unchanged,
        int leftOut,
        List<Remark> remarks) {

    FileReport {
        remarks = List.copyOf(remarks);
    }

    static FileReport of(PreparedFile file, List<ImportedTie> ties, int founded) {
        var nodes = file.nodes();
        return new FileReport(
                file.content().network().format().shown(),
                nodes.size(),
                (int) nodes.stream()
                        .filter(node -> node.organisation().isPresent())
                        .count(),
                file.plan().edges(),
                founded,
                number(ties, Outcome.CREATED),
                number(ties, Outcome.CHANGED),
                number(ties, Outcome.UNCHANGED),
                file.plan().leftOut(),
                file.plan().remarks());
    }

    /** Whether the town is as it was before. */
    boolean nothingNew() {
        return created + changed + founded == 0;
    }

    private static int number(List<ImportedTie> ties, Outcome outcome) {
        return (int) ties.stream().filter(tie -> tie.outcome() == outcome).count();
    }
}
