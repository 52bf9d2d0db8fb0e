package org.vorort.reports.notice;

import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.View;
import org.vorort.identity.Visitor;
import org.vorort.reports.document.Part;
import org.vorort.reports.document.Report;
import org.vorort.reports.document.ReportFiles;
import org.vorort.reports.figures.ReadFigures;
import org.vorort.shell.FormState;
import org.vorort.shell.NotFound;
import org.vorort.shell.Screen;

/** The information paper for a span of time: on the screen, on paper, as a text document. */
@Controller
class NoticePages {

    /** @param span as it stands in addresses; empty where what was typed is no span */
    record NoticeView(FormState form, List<Part> parts, String span) {}

    private static final String TEMPLATE = "reports/notice/notice";

    private final ComposeNotice composeNotice;
    private final ReadFigures readFigures;
    private final ReportFiles reportFiles;

    NoticePages(ComposeNotice composeNotice, ReadFigures readFigures, ReportFiles reportFiles) {
        this.composeNotice = composeNotice;
        this.readFigures = readFigures;
        this.reportFiles = reportFiles;
    }

    @GetMapping("/{municipality}/reports/paper")
    View show(@ModelAttribute("form") NoticeForm typed, BindingResult errors, Visitor visitor) {
        if (typed.from().isEmpty() && typed.until().isEmpty()) {
            var form = NoticeForm.beginning(readFigures.today());
            return Screen.of(TEMPLATE, view(form, FormState.of(form), visitor));
        }
        typed.check(readFigures.today(), errors);
        return errors.hasErrors()
                ? Screen.again(TEMPLATE, new NoticeView(FormState.of(errors), List.of(), ""))
                : Screen.of(TEMPLATE, view(typed, FormState.of(typed), visitor));
    }

    @GetMapping("/{municipality}/reports/paper/print")
    ResponseEntity<byte[]> print(@ModelAttribute("form") NoticeForm typed, BindingResult errors, Visitor visitor) {
        var notice = notice(typed, errors, visitor);
        return reportFiles.pdf(visitor, notice, name(notice));
    }

    @GetMapping("/{municipality}/reports/paper/document")
    ResponseEntity<byte[]> document(@ModelAttribute("form") NoticeForm typed, BindingResult errors, Visitor visitor) {
        var notice = notice(typed, errors, visitor);
        return reportFiles.docx(notice, name(notice));
    }

    private Report notice(NoticeForm typed, BindingResult errors, Visitor visitor) {
        var given = Optional.of(typed)
                .filter(form -> !form.from().isEmpty() || !form.until().isEmpty());
        var form = given.orElseGet(() -> NoticeForm.beginning(readFigures.today()));
        form.check(readFigures.today(), errors);
        if (errors.hasErrors()) {
            throw new NotFound();
        }
        return composeNotice.of(visitor, form.span());
    }

    private NoticeView view(NoticeForm form, FormState state, Visitor visitor) {
        var span = form.span();
        var address = "?from=" + span.from() + "&until=" + span.until();
        return new NoticeView(state, composeNotice.of(visitor, span).parts(), address);
    }

    private static String name(Report notice) {
        return notice.page().text("reports.notice.file");
    }
}
