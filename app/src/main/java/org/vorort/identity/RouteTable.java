package org.vorort.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The one table of rights, {@code routes.txt}: every route with the roles that may take it. What does not stand there is
 * open to nobody, and a build with a route that does not stand there fails.
 */
@Component
final class RouteTable {

    /** @param pattern as the controller declares it, such as {@code /{municipality}/organisations/{slug}} */
    record Route(String method, String pattern) {}

    /**
     * Who may take a route.
     *
     * @param everybody also people who are not signed in
     * @param signedIn anybody with an account, whatever they are here
     */
    record Allowed(boolean everybody, boolean signedIn, Set<Role> roles) {

        boolean to(Visitor visitor) {
            return everybody
                    || (signedIn && visitor.signedIn().isPresent())
                    || visitor.roles().stream().anyMatch(roles::contains);
        }
    }

    private final Map<Route, Allowed> table;

    RouteTable() {
        this.table = read();
    }

    Optional<Allowed> find(String method, String pattern) {
        return Optional.ofNullable(table.get(new Route(method.equals("HEAD") ? "GET" : method, pattern)));
    }

    /** All routes in the order of the table. */
    Map<Route, Allowed> all() {
        return table;
    }

    boolean allows(String method, String pattern, Visitor visitor) {
        return find(method, pattern).map(allowed -> allowed.to(visitor)).orElse(false);
    }

    private static Map<Route, Allowed> read() {
        try {
            var routes = new LinkedHashMap<Route, Allowed>();
            var text = new ClassPathResource("routes.txt").getContentAsString(StandardCharsets.UTF_8);
            for (var line : text.lines().toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    var words = line.strip().split("\\s+");
                    routes.put(new Route(words[0], words[1]), allowed(Arrays.copyOfRange(words, 2, words.length)));
                }
            }
            return routes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Allowed allowed(String[] words) {
        var roles = EnumSet.noneOf(Role.class);
        var everybody = false;
        var signedIn = false;
        for (var word : words) {
            switch (word) {
                case "everybody" -> everybody = true;
                case "signed-in" -> signedIn = true;
                default -> roles.add(Role.of(word));
            }
        }
        return new Allowed(everybody, signedIn, roles);
    }
}
