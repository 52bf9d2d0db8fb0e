package org.vorort.identity.signin;

import java.util.UUID;
import org.vorort.identity.Accounts;
import org.vorort.kernel.Language;
import org.vorort.testing.Guest;
import org.vorort.testing.House;

/** Somebody with an account of a test's own. */
record Person(Accounts.Account account) {

    static final String PASSWORD = "drei rote Fahrräder";

    static Person anybody() {
        var mail = UUID.randomUUID() + "@example.org";
        return new Person(House.open().ask(Accounts.class).create(mail, "Kim Beispiel", Language.DE, false));
    }

    static Person withPassword() {
        var person = anybody();
        House.open().ask(Accounts.class).setPassword(person.account().id(), PASSWORD);
        return person;
    }

    String mail() {
        return account.mail();
    }

    Guest signedIn() {
        return House.open().guest().signIn(mail(), PASSWORD);
    }

    static boolean isIn(Guest guest) {
        return guest.get("/account").status() == 200;
    }
}
