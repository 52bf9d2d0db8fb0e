package org.vorort.network.findings;

import java.util.ArrayList;
import org.springframework.stereotype.Component;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;

/** What somebody gets to read of the findings. */
@Component
public class ShowFindings {

    private final JudgeNetwork judgeNetwork;
    private final TellFindings tellFindings;

    ShowFindings(JudgeNetwork judgeNetwork, TellFindings tellFindings) {
        this.judgeNetwork = judgeNetwork;
        this.tellFindings = tellFindings;
    }

    /** What this visitor may see on the screen. */
    FindingsView to(Visitor visitor) {
        return view(visitor, visitor.is(Role.COORDINATOR));
    }

    /** What may stand in a paper that goes from hand to hand: whoever asks for it, how much a person carries is not in it. */
    public FindingsView forAll(Visitor visitor) {
        return view(visitor, false);
    }

    private FindingsView view(Visitor visitor, boolean office) {
        var open = new ArrayList<FindingView>();
        var aside = new ArrayList<FindingView>();
        var judged = judgeNetwork.judge(visitor.municipality());
        for (var told : judged) {
            if (FindingRules.maySee(told.finding(), office)) {
                (told.isOpen() ? open : aside).add(tellFindings.view(told, visitor.language(), visitor.home()));
            }
        }
        return new FindingsView(open, aside, !judged.isEmpty(), office);
    }
}
