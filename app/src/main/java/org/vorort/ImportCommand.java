package org.vorort;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Brings lists in from the console; each kind of list is a command of its own. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Reads lists into an installation, whether it is running or not.",
        subcommands = {ImportActorsCommand.class, ImportMunicipalitiesCommand.class})
final class ImportCommand implements Runnable {

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to import, for example: ./vorort import actors FILE --municipality TOWN");
    }
}
