package org.vorort;

import org.vorort.storage.StartRefused;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What keeps the program from starting is said in one sentence; a bug shows its trace, because we must see it. */
final class Refusals implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) throws Exception {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                command.getErr().println(refused.getMessage());
                return 1;
            }
        }
        throw problem;
    }
}
