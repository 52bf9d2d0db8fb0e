package org.vorort.identity;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.vorort.identity.Accounts.Account;
import org.vorort.shell.Texts;

/** Writes to account holders, in their language, in the transaction that gives the reason. */
@Component
public class AccountMail {

    private final ObjectProvider<Courier> courier;
    private final Texts texts;
    private final String url;

    AccountMail(ObjectProvider<Courier> courier, Texts texts, @Value("${vorort.url}") String url) {
        this.courier = courier;
        this.texts = texts;
        this.url = url;
    }

    /**
     * Sends one of the mails that stand in the texts as {@code identity.mail.<kind>.subject} and {@code .body}.
     *
     * @param path what the link in the mail opens
     * @param by who causes it
     */
    public void send(Account account, String kind, String path, String by) {
        var language = account.language();
        var subject = texts.text(language, "identity.mail." + kind + ".subject");
        var body = texts.text(language, "identity.mail." + kind + ".body", account.name(), url + path, by);
        courier.ifAvailable(
                post -> post.carry(new Courier.Message(kind, language, account.name(), account.mail(), subject, body)));
    }
}
