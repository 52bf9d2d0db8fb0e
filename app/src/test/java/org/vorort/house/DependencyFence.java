package org.vorort.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Every library that is built in or served to browsers has its line in docs/dependencies.md: what for, which licence. */
final class DependencyFence {

    private static final String SERVED = "app/src/main/resources/static/assets/vendor";

    private DependencyFence() {}

    static List<String> violations(House house) {
        var built = new TreeSet<String>();
        for (var module : List.of("app", "fairshare", "bench")) {
            var pom = house.root().resolve(module).resolve("pom.xml");
            if (Files.exists(pom)) {
                built.addAll(artifacts(pom));
            }
        }
        built.removeIf(artifact -> artifact.startsWith("org.vorort:"));
        built.addAll(served(house.root().resolve(SERVED)));
        var written = new TreeSet<String>();
        var violations = new ArrayList<String>();
        for (var line : House.lines(house.doc("dependencies.md"))) {
            if (line.startsWith("| `")) {
                var cells = line.split("\\s*\\|\\s*");
                written.add(cells[1].replace("`", ""));
                if (cells.length < 4 || cells[2].isBlank() || cells[3].isBlank()) {
                    violations.add("docs/dependencies.md: " + cells[1] + " needs a licence and a reason");
                }
            }
        }
        for (var artifact : built) {
            if (!written.contains(artifact)) {
                violations.add(artifact + " has no line in docs/dependencies.md");
            }
        }
        for (var artifact : written) {
            if (!built.contains(artifact)) {
                violations.add("docs/dependencies.md names " + artifact + ", which is not built in any more");
            }
        }
        return violations;
    }

    /** The direct dependencies; the same name from two groups is told apart by its group. */
    private static List<String> artifacts(Path pom) {
        try {
            var document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
            var artifacts = new ArrayList<String>();
            var dependencies = document.getElementsByTagName("dependency");
            for (var i = 0; i < dependencies.getLength(); i++) {
                var dependency = (Element) dependencies.item(i);
                var direct = dependency.getParentNode().getParentNode() == document.getDocumentElement();
                if (direct) {
                    artifacts.add(child(dependency, "groupId") + ":" + child(dependency, "artifactId"));
                }
            }
            return artifacts;
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String child(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent().strip();
    }

    /** What browsers get from others, kept in folders with name and version: {@code kern-2.7.2}. */
    private static List<String> served(Path vendor) {
        if (!Files.exists(vendor)) {
            return List.of();
        }
        try (var folders = Files.list(vendor)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString().replaceAll("-\\d[\\d.]*$", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
