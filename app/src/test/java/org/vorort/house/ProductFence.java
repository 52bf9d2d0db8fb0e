package org.vorort.house;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The repository speaks of the product alone: not of the workshop it was made in, not of anybody's computer. */
final class ProductFence {

    private static final Map<Pattern, String> FOREIGN = Map.of(
            Pattern.compile("/" + "work/|/" + "home/\\w+/|C:\\\\Users"),
            "a folder on somebody's computer",
            Pattern.compile("repo1?\\.maven\\.(apache\\.)?org|registry\\.npmjs\\.org|/artifactory/"),
            "the address of a registry",
            Pattern.compile("session" + " transcript|language" + " model|coding" + " agent", Pattern.CASE_INSENSITIVE),
            "the workshop");

    /** Files that exist to hold such addresses. */
    private static final Pattern ALLOWED = Pattern.compile(
            "\\.mvn/wrapper/.*|mvnw(\\.cmd)?|(.*/)?package-lock\\.json|(.*/)?assets/vendor/.*|.*/ProductFence\\.java");

    private ProductFence() {}

    static List<String> violations(House house) {
        var violations = new ArrayList<String>();
        for (var name : files(house.root())) {
            if (ALLOWED.matcher(name).matches()) {
                continue;
            }
            var number = 0;
            for (var line : lines(house.root().resolve(name))) {
                number++;
                for (var foreign : FOREIGN.entrySet()) {
                    if (foreign.getKey().matcher(line).find()) {
                        violations.add(name + ":" + number + " names " + foreign.getValue() + ": " + line.strip());
                    }
                }
            }
        }
        return violations;
    }

    /** What the repository holds; in a folder without history, every file that was not built. */
    private static List<String> files(Path root) {
        try {
            var git = new ProcessBuilder("git", "ls-files", "-z")
                    .directory(root.toFile())
                    .start();
            var listed = new String(git.getInputStream().readAllBytes());
            if (git.waitFor() == 0 && !listed.isEmpty()) {
                return List.of(listed.split("\0"));
            }
            try (var all = Files.walk(root)) {
                return all.filter(Files::isRegularFile)
                        .map(file -> root.relativize(file).toString())
                        .filter(name -> !name.matches("(.*/)?(target|data|\\.git)/.*"))
                        .sorted()
                        .toList();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The lines of a text; none for pictures, fonts and what was deleted but not yet committed. */
    private static List<String> lines(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
        } catch (MalformedInputException _) {
            return List.of();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
