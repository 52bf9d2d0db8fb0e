package org.vorort.shell;

import org.springframework.http.HttpStatus;

/** The problems a person can meet, each with its words: what it is, what happened, what to do now. */
enum ProblemKind {
    BAD_REQUEST(
            HttpStatus.BAD_REQUEST,
            "shell.problem.badRequest",
            "shell.problem.badRequest.what",
            "shell.problem.badRequest.next"),
    STALE_FORM(
            HttpStatus.FORBIDDEN,
            "shell.problem.staleForm",
            "shell.problem.staleForm.what",
            "shell.problem.staleForm.next"),
    NOT_ALLOWED(
            HttpStatus.FORBIDDEN,
            "shell.problem.notAllowed",
            "shell.problem.notAllowed.what",
            "shell.problem.notAllowed.next"),
    NOT_FOUND(
            HttpStatus.NOT_FOUND,
            "shell.problem.notFound",
            "shell.problem.notFound.what",
            "shell.problem.notFound.next"),
    REFUSED(HttpStatus.CONFLICT, "shell.problem.refused", "shell.problem.refused.what", "shell.problem.refused.next"),
    TOO_LARGE(
            HttpStatus.CONTENT_TOO_LARGE,
            "shell.problem.tooLarge",
            "shell.problem.tooLarge.what",
            "shell.problem.tooLarge.next"),
    OURS(HttpStatus.INTERNAL_SERVER_ERROR, "shell.problem.ours", "shell.problem.ours.what", "shell.problem.ours.next");

    private final HttpStatus status;
    private final String title;
    private final String what;
    private final String next;

    ProblemKind(HttpStatus status, String title, String what, String next) {
        this.status = status;
        this.title = title;
        this.what = what;
        this.next = next;
    }

    /** What a status without an exception of ours means. A bare 403 comes from the guard against forged forms. */
    static ProblemKind of(int status) {
        return switch (status) {
            case 403 -> STALE_FORM;
            case 404 -> NOT_FOUND;
            case 409 -> REFUSED;
            case 413 -> TOO_LARGE;
            default -> status >= 400 && status < 500 ? BAD_REQUEST : OURS;
        };
    }

    HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    String what() {
        return what;
    }

    String next() {
        return next;
    }
}
