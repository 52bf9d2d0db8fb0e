package org.vorort.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.util.DisconnectedClientHelper;

/** The one place where something that went wrong becomes a page: a plain sentence, a way on, never an exception's text. */
@Controller
@ControllerAdvice
class ProblemPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemPages.class);

    /** Without letters that are mistaken for one another on the telephone. */
    private static final String LETTERS = "23456789BCDFGHKMPRTVXY";

    @ExceptionHandler
    View problem(Exception problem, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (response.isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(problem)) {
            throw problem; // half an answer is out, or nobody listens any more: no page can follow
        }
        response.resetBuffer();
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
        return page(answer(problem, request));
    }

    /** What Tomcat and the filters send here: everything that never reached a controller. */
    @RequestMapping("/error")
    View error(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number
                ? number
                : ProblemKind.NOT_FOUND.status().value();
        var kind = ProblemKind.of(status);
        var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return page(ProblemView.of(kind, status, kind == ProblemKind.OURS ? incident(cause, request) : ""));
    }

    private static ProblemView answer(Exception problem, HttpServletRequest request) {
        return switch (problem) {
            case NotFound _ -> expected(ProblemKind.NOT_FOUND);
            case NotAllowed _ -> expected(ProblemKind.NOT_ALLOWED);
            case Refused refused -> ProblemView.refused(refused);
            case MethodArgumentTypeMismatchException mismatch -> expected(ofMismatch(mismatch));
            case ErrorResponse springs when springs.getStatusCode().is4xxClientError() -> springs(springs);
            default -> ProblemView.of(ProblemKind.OURS, 500, incident(problem, request));
        };
    }

    private static ProblemView expected(ProblemKind kind) {
        return ProblemView.of(kind, kind.status().value(), "");
    }

    private static ProblemView springs(ErrorResponse problem) {
        var status = problem.getStatusCode().value();
        return ProblemView.of(ProblemKind.of(status), status, "");
    }

    /** An address with something else where a number belongs is an address that does not exist. */
    private static ProblemKind ofMismatch(MethodArgumentTypeMismatchException mismatch) {
        var inPath = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
        return inPath ? ProblemKind.NOT_FOUND : ProblemKind.BAD_REQUEST;
    }

    /** Notes a bug under a number that a person can read out. The route's pattern, because addresses may hold secrets. */
    private static String incident(@Nullable Throwable bug, HttpServletRequest request) {
        var number = ThreadLocalRandom.current()
                .ints(6, 0, LETTERS.length())
                .collect(StringBuilder::new, (made, at) -> made.append(LETTERS.charAt(at)), StringBuilder::append)
                .insert(3, '-')
                .toString();
        var route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        LOG.error("Incident {} at {} {}", number, request.getMethod(), route, bug);
        return number;
    }

    private static View page(ProblemView view) {
        return Screen.of("shell/problem", view).withStatus(view.status());
    }
}
