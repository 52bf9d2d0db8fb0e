package org.vorort.plan.secured;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.plan.funding.Funding;
import org.vorort.shell.Bar;
import org.vorort.shell.Frame;
import org.vorort.shell.Screen;

/** The funding calendar: how much is secured, what ends soon, what must be handed in. */
@Controller
class FundingOverviewPages {

    record OverviewView(FundingPicture picture, FundingCalendar calendar, boolean mayChange) {

        /** All posts, then how much of them is secured beyond each year's end. */
        List<Bar> bars(Frame page) {
            var bars = new ArrayList<Bar>();
            for (var beyond : picture.beyond()) {
                var secured = beyond.secured();
                if (bars.isEmpty()) {
                    var all = page.decimal(secured.allHundredths() / 100.0);
                    bars.add(new Bar(page.text("plan.funding.allPosts"), secured.allHundredths(), all));
                }
                bars.add(new Bar(
                        page.text("plan.funding.securedBeyond", page.date(beyond.day())),
                        secured.coveredHundredths(),
                        page.text(
                                "plan.funding.share",
                                page.decimal(secured.coveredHundredths() / 100.0),
                                page.number(secured.percent()))));
            }
            return bars;
        }

        /** Within how many months it ends. */
        int months(Funding funding) {
            return FundingRules.stage(funding, picture.today()).orElseThrow();
        }
    }

    private final ReadFundings readFundings;

    FundingOverviewPages(ReadFundings readFundings) {
        this.readFundings = readFundings;
    }

    @GetMapping("/{municipality}/funding")
    View overview(Visitor visitor) {
        var picture = readFundings.picture(visitor.municipality());
        return Screen.of(
                "plan/secured/fundings",
                new OverviewView(picture, FundingCalendar.of(picture), visitor.is(Role.COORDINATOR)));
    }
}
