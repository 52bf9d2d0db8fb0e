package org.vorort.storage;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Where the database is and who owns it. The credentials are taken out of the address, so that it can be shown.
 *
 * @param url the JDBC address without credentials
 */
record OwnerAddress(String url, String user, String password) {

    static OwnerAddress of(String address) {
        if (!address.startsWith("jdbc:postgresql:")) {
            throw new StartRefused("The database address must begin with jdbc:postgresql:, for example"
                    + " jdbc:postgresql://localhost/vorort?user=vorort&password=secret.");
        }
        var cut = address.indexOf('?');
        var plain = cut < 0 ? address : address.substring(0, cut);
        var user = System.getProperty("user.name");
        var password = "";
        List<String> others = new ArrayList<>();
        for (var part : cut < 0 ? new String[0] : address.substring(cut + 1).split("&")) {
            if (part.startsWith("user=")) {
                user = decoded(part.substring(5));
            } else if (part.startsWith("password=")) {
                password = decoded(part.substring(9));
            } else if (!part.isEmpty()) {
                others.add(part);
            }
        }
        return new OwnerAddress(others.isEmpty() ? plain : plain + "?" + String.join("&", others), user, password);
    }

    Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("loginTimeout", "10");
        return DriverManager.getConnection(url, properties);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
