package org.vorort.plan.receipts;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.plan.funding.CostKind;
import org.vorort.plan.funding.Funding;
import org.vorort.plan.funding.KeepFundings;
import org.vorort.plan.funding.KeepYears;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Frame;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** One year of a funding: the finance plan, what was spent, and what is to be said about it. */
@Controller
class YearPages {

    record YearView(
            Funding funding,
            Statement statement,
            List<Receipt> receipts,
            FormState form,
            FormState receipt,
            boolean mayChange) {

        int year() {
            return statement.year().year();
        }

        List<Choice> kinds(Frame page) {
            return Arrays.stream(CostKind.values())
                    .map(kind -> new Choice(kind.code(), page.text("plan.funding.cost." + kind.code())))
                    .toList();
        }
    }

    private static final String TEMPLATE = "plan/receipts/year";
    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    private final KeepFundings keepFundings;
    private final KeepYears keepYears;
    private final KeepReceipts keepReceipts;

    YearPages(KeepFundings keepFundings, KeepYears keepYears, KeepReceipts keepReceipts) {
        this.keepFundings = keepFundings;
        this.keepYears = keepYears;
        this.keepReceipts = keepReceipts;
    }

    @GetMapping("/{municipality}/funding/{id}/years/{year}")
    View year(@PathVariable UUID id, @PathVariable int year, Visitor visitor) {
        var funding = funding(id, year, visitor);
        var entered = keepYears.find(visitor.municipality(), funding, year);
        var form = FormState.of(YearForm.of(entered, visitor.language()));
        return Screen.of(TEMPLATE, view(funding, year, form, FormState.of(ReceiptForm.EMPTY), visitor));
    }

    @PostMapping("/{municipality}/funding/{id}/years/{year}")
    View save(
            @PathVariable UUID id,
            @PathVariable int year,
            @ModelAttribute("form") YearForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var funding = funding(id, year, visitor);
        form.check(errors);
        if (!errors.hasErrors()) {
            var changed = form.year(keepYears.find(visitor.municipality(), funding, year));
            if (keepYears.save(visitor.municipality(), funding, changed, visitor.actor())) {
                Notices.say(response, "plan.funding.saved");
                return back(id, year, visitor);
            }
            errors.reject("plan.funding.changedMeanwhile");
        }
        return Screen.again(
                TEMPLATE, view(funding, year, FormState.of(errors), FormState.of(ReceiptForm.EMPTY), visitor));
    }

    @PostMapping("/{municipality}/funding/{id}/years/{year}/receipts")
    View pay(
            @PathVariable UUID id,
            @PathVariable int year,
            @ModelAttribute("receipt") ReceiptForm receipt,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var funding = funding(id, year, visitor);
        receipt.check(year, errors);
        if (errors.hasErrors()) {
            var entered = keepYears.find(visitor.municipality(), funding, year);
            var form = FormState.of(YearForm.of(entered, visitor.language()));
            return Screen.again(TEMPLATE, view(funding, year, form, FormState.of(errors), visitor));
        }
        keepReceipts.add(visitor.municipality(), funding, receipt.receipt(id), visitor.actor());
        Notices.say(response, "plan.funding.receipt.added");
        return back(id, year, visitor);
    }

    @DeleteMapping("/{municipality}/funding/{id}/years/{year}/receipts/{receipt}")
    View remove(
            @PathVariable UUID id,
            @PathVariable int year,
            @PathVariable UUID receipt,
            Visitor visitor,
            HttpServletResponse response) {
        var funding = funding(id, year, visitor);
        var found = keepReceipts.of(visitor.municipality(), funding, year).stream()
                .filter(one -> one.id().equals(receipt))
                .findFirst()
                .orElseThrow(NotFound::new);
        keepReceipts.remove(visitor.municipality(), funding, found, visitor.actor());
        Notices.say(response, "plan.funding.receipt.removed");
        return back(id, year, visitor);
    }

    private YearView view(Funding funding, int year, FormState form, FormState receipt, Visitor visitor) {
        var receipts = keepReceipts.of(visitor.municipality(), funding, year);
        var entered = keepYears.find(visitor.municipality(), funding, year);
        return new YearView(
                funding,
                Statement.of(entered, receipts),
                receipts,
                form,
                receipt.within("receipt"),
                visitor.is(Role.COORDINATOR));
    }

    private Funding funding(UUID id, int year, Visitor visitor) {
        if (year < FIRST || year > LAST) {
            throw new NotFound();
        }
        return keepFundings.find(visitor.municipality(), id).orElseThrow(NotFound::new);
    }

    private static View back(UUID id, int year, Visitor visitor) {
        return new RedirectView(visitor.home() + "/funding/" + id + "/years/" + year);
    }
}
