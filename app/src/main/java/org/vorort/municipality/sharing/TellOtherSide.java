package org.vorort.municipality.sharing;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.shell.Texts;
import org.vorort.storage.Tenancy;

/**
 * Lets the other municipality know of a step: a line in its own trail, and news for its office. A transaction belongs to one
 * municipality, so this is a second one, within the first: when it fails, the step is not taken either.
 */
@Component
class TellOtherSide {

    private final Municipalities municipalities;
    private final ObjectProvider<Herald> herald;
    private final Audit audit;
    private final Texts texts;
    private final TransactionTemplate apart;

    /** The herald is found when it is needed: whoever carries mail asks the municipalities first. */
    TellOtherSide(
            Municipalities municipalities,
            ObjectProvider<Herald> herald,
            Audit audit,
            Texts texts,
            PlatformTransactionManager transactions) {
        this.municipalities = municipalities;
        this.herald = herald;
        this.audit = audit;
        this.texts = texts;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @param news the word of the sentence that is told, such as {@code accepted} */
    void tell(MunicipalityId here, Audit.Line line, String news, Sharing sharing, Visitor.Actor by) {
        var other = sharing.other(here);
        var name = municipalities.find(here).map(Municipality::name).orElse("");
        var what = texts.text(
                Language.DE, "municipality.sharing.what." + sharing.what().code());
        var sentence = texts.text(Language.DE, "municipality.sharing.news." + news, name, what);
        Tenancy.run(
                other,
                () -> apart.executeWithoutResult(_ -> {
                    audit.recordAll(Visitor.Actor.named(by.name() + " (" + name + ")"), List.of(line));
                    herald.getObject()
                            .tell(other, "sharing", sharing.id().toString(), sentence, "/sharing/" + sharing.id());
                }));
    }
}
