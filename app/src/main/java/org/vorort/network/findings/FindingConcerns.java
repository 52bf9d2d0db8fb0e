package org.vorort.network.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.actors.concerns.Concerns;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Link;

/** Tells on the pages of organisations and persons what there is to find about them. */
@Component
class FindingConcerns implements Concerns {

    private final JudgeNetwork judgeNetwork;
    private final TellFindings tellFindings;

    FindingConcerns(JudgeNetwork judgeNetwork, TellFindings tellFindings) {
        this.judgeNetwork = judgeNetwork;
        this.tellFindings = tellFindings;
    }

    @Override
    public List<Link> about(MunicipalityId municipality, OrganisationId organisation, Language language) {
        return told(
                municipality,
                language,
                finding -> finding.organisations().stream()
                        .anyMatch(actor -> actor.id().equals(organisation)));
    }

    @Override
    public List<Link> about(MunicipalityId municipality, PersonId person, Language language) {
        return told(
                municipality,
                language,
                finding -> finding.persons().stream()
                        .anyMatch(someone -> someone.id().equals(person)));
    }

    private List<Link> told(MunicipalityId municipality, Language language, Predicate<Finding> concerns) {
        var links = new ArrayList<Link>();
        for (var told : judgeNetwork.judge(municipality)) {
            if (told.isOpen() && concerns.test(told.finding())) {
                var path =
                        "/network/findings#" + FindingView.anchor(told.finding().key());
                links.add(new Link(tellFindings.sentence(told.finding(), language), path));
            }
        }
        return links;
    }
}
