package org.vorort;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: one command line, of which {@code run} is the product and the rest are tools. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@Command(
        name = "vorort",
        description = "The workbench of municipal integration networks.",
        subcommands = {RunCommand.class, ImportCommand.class, TrainCommand.class})
public class VorOrt {

    static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new VorOrt())
                .setParameterExceptionHandler((problem, _) -> {
                    problem.getCommandLine().getErr().println(problem.getMessage());
                    return 2;
                })
                .setExecutionExceptionHandler(new Refusals());
    }
}
