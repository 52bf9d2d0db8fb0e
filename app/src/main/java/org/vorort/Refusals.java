package org.vorort;

import java.util.Optional;
import org.vorort.storage.StartRefused;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What keeps the program from starting is said in one sentence; a bug shows its trace, because we must see it. */
final class Refusals implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) throws Exception {
        var refused = in(problem);
        if (refused.isEmpty()) {
            throw problem;
        }
        command.getErr().println(refused.get().getMessage());
        return 1;
    }

    /** The refusal that led to this problem, if one did. */
    static Optional<StartRefused> in(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }
}
