package org.vorort;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import org.springframework.context.ConfigurableApplicationContext;
import org.vorort.identity.Accounts;
import org.vorort.setup.SetUpCode;

/** The lines on the console once the first page can be served. */
final class Announcement {

    private Announcement() {}

    static void print(ConfigurableApplicationContext application, String url) {
        System.out.println("VorOrt is ready: " + url);
        var accounts = application.getBean(Accounts.class);
        var demo = accounts.demoAccounts();
        if (!demo.isEmpty()) {
            System.out.println("Demonstration town: sign in at " + url + "/sign-in as "
                    + demo.getFirst().mail() + " with the password " + Accounts.DEMO_PASSWORD);
        } else if (accounts.none()) {
            System.out.println("Nobody can sign in yet. Set it up here: " + url + "/setup?code="
                    + application.getBean(SetUpCode.class).shown());
        } else {
            System.out.println("Sign in: " + url + "/sign-in");
        }
        System.out.flush();
    }

    /** Opens the page where there is a desktop; a server has none, and nothing is lost. */
    static void openBrowser(String url) {
        try {
            if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                Desktop.getDesktop().browse(URI.create(url));
            }
        } catch (IOException noBrowser) {
            System.out.println("Open this address in your browser: " + url);
        }
    }
}
