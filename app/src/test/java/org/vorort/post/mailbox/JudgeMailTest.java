package org.vorort.post.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vorort.post.CalendarAnswer;
import org.vorort.post.CalendarAnswer.Reply;
import org.vorort.post.MessageName;
import org.vorort.post.mail.DeliveryProblem;

class JudgeMailTest {

    private static final String ID = "01a2b3c4-0000-7000-8000-00000000000a";
    private static final String TOWN = "01a2b3c4-0000-7000-8000-00000000000b";
    private static final String NAME = ID + ".1." + TOWN + "@testlingen.example";
    private static final Instant ARRIVED = Instant.parse("2026-11-28T12:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5.1.1 | smtp; 550 5.1.1 no such user          | ADDRESS_UNKNOWN
                    5.0.0 | smtp; 550 5.1.1 unknown               | ADDRESS_UNKNOWN
                    5.0.0 | smtp; 552 mailbox full                | MAILBOX_FULL
                    5.2.2 | smtp; 552 5.2.2 over quota            | MAILBOX_FULL
                    5.7.1 | smtp; 554 5.7.1 looks like spam       | REFUSED
                    4.4.7 | smtp; 421 4.4.7 message expired       | UNREACHABLE
                    5.4.4 | X-Postfix; host not found             | UNREACHABLE
                    """)
    void a_report_says_why_a_mail_came_back(String status, String said, DeliveryProblem problem) throws Exception {
        assertThat(judge(report("failed", status, said))).isEqualTo(new Finding.Returned(name(), problem));
    }

    @Test
    void a_delay_is_no_return() throws Exception {
        assertThat(judge(report("delayed", "4.4.1", "smtp; connection timed out")))
                .isEqualTo(new Finding.Delayed(name()));
        assertThat(judge(report("delivered", "2.0.0", "smtp; 250 ok"))).isEqualTo(new Finding.Automatic(name()));
    }

    @Test
    void old_servers_write_plain_words() throws Exception {
        var words = """
                From: Mail Delivery Subsystem <MAILER-DAEMON@mail.example>
                Subject: Undelivered Mail Returned to Sender

                I'm sorry. <kim@example.org>: 550 5.1.1 User unknown

                --- original ---
                Message-ID: <%s>
                """;
        assertThat(judge(words.formatted(NAME)))
                .isEqualTo(new Finding.Returned(name(), DeliveryProblem.ADDRESS_UNKNOWN));
        var waiting = words.replace("550 5.1.1 User unknown", "451 4.7.1 busy; will be retried for 5 days");
        assertThat(judge(waiting.formatted(NAME))).isEqualTo(new Finding.Delayed(name()));
        assertThat(judge(words.formatted("fremd@example.org"))).isEqualTo(new Finding.Other(Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED", "DECLINED", "TENTATIVE"})
    void a_calendar_answers(Reply reply) throws Exception {
        var found = judge(reply("kim@example.org", "ATTENDEE;PARTSTAT=" + reply + ":mailto:Kim@Example.org"));
        assertThat(found)
                .isEqualTo(new Finding.Answered(
                        new CalendarAnswer(
                                "abc." + TOWN + "@testlingen.example",
                                "kim@example.org",
                                reply,
                                2,
                                "Ich bin im Urlaub, leider",
                                Instant.parse("2026-11-28T10:00:00Z")),
                        true));
    }

    @Test
    void somebody_elses_answer_is_not_believed_unless_the_calendar_says_who_wrote_it() throws Exception {
        var attendee = "ATTENDEE;PARTSTAT=ACCEPTED:mailto:max@example.org";
        assertThat(((Finding.Answered) judge(reply("kim@example.org", attendee))).genuine())
                .isFalse();
        var deputy = "ATTENDEE;PARTSTAT=ACCEPTED;SENT-BY=\"mailto:kim@example.org\":mailto:max@example.org";
        assertThat(((Finding.Answered) judge(reply("kim@example.org", deputy))).genuine())
                .isTrue();
    }

    @Test
    void what_a_calendar_says_unclearly_is_left_to_people() throws Exception {
        assertThat(judge(reply("kim@example.org", "ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:kim@example.org")))
                .isEqualTo(new Finding.Unclear());
        assertThat(judge(reply("kim@example.org", "SUMMARY:Nichts"))).isEqualTo(new Finding.Unclear());
        assertThat(judge("From: kim@example.org\nContent-Type: text/calendar\n\nBEGIN:VCALENDAR\nMETHOD:REPLY\nx"))
                .isEqualTo(new Finding.Unclear());
    }

    @Test
    void a_holiday_notice_is_a_machines_word() throws Exception {
        assertThat(judge("From: kim@example.org\nAuto-Submitted: auto-replied\nIn-Reply-To: <" + NAME
                        + ">\nSubject: Abwesend\n\nIch bin im Urlaub."))
                .isEqualTo(new Finding.Automatic(name()));
        assertThat(judge("From: kim@example.org\nIn-Reply-To: <" + NAME + ">\nSubject: Re: Frage\n\nDanke!"))
                .isEqualTo(new Finding.Other(name()));
        assertThat(judge("From: kim@example.org\nAuto-Submitted: no\n\nDanke!"))
                .isEqualTo(new Finding.Other(Optional.empty()));
    }

    @Test
    void whatever_comes_is_taken_apart() throws Exception {
        assertThat(judge("")).isEqualTo(new Finding.Other(Optional.empty()));
        assertThat(judge("Content-Type: text/plain; charset=klingonisch-8\n\nq"))
                .isInstanceOf(Finding.Other.class);
        assertThat(judge("Content-Type: =?;;;\nFrom: <<>>\nDate: gestern\nSubject: =?x?Q?=FF?=\n\nx"))
                .isInstanceOf(Finding.Other.class);
        assertThat(judge("Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n".repeat(10_000)))
                .isInstanceOf(Finding.Other.class);
        var nested = new StringBuilder("Content-Type: multipart/mixed; boundary=b0\n\n");
        for (var depth = 0; depth < 500; depth++) {
            nested.append("--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n".formatted(depth, depth + 1));
        }
        assertThat(judge(nested.toString())).isInstanceOf(Finding.Other.class);
    }

    static String report(String action, String status, String said) {
        return returned(NAME, action, status, said);
    }

    /** A report as Postfix writes it. */
    static String returned(String name, String action, String status, String said) {
        return """
                From: MAILER-DAEMON@mail.example (Mail Delivery System)
                Subject: Undelivered Mail Returned to Sender
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Message-ID: <%5$s>
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain; charset=us-ascii

                This is the mail system at host mail.example.

                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.example
                X-Postfix-Sender: rfc822; vorort@testlingen.example

                Final-Recipient: rfc822; kim@example.org
                Action: %2$s
                Status: %3$s
                Diagnostic-Code: %4$s
                    (in reply to RCPT TO command)

                --b
                Content-Type: text/rfc822-headers

                Subject: Einladung
                Message-ID: <%1$s>

                --b--
                """.formatted(name, action, status, said, java.util.UUID.randomUUID() + "@mail.example");
    }

    static String reply(String from, String attendee) {
        return reply(from, "abc." + TOWN + "@testlingen.example", attendee);
    }

    /** An answer as Outlook writes it. */
    static String reply(String from, String uid, String attendee) {
        return """
                From: %s
                Subject: Absage: Lenkungsgruppe
                MIME-Version: 1.0
                Message-ID: <%s@mail.example>
                Content-Type: multipart/alternative; boundary="b"

                --b
                Content-Type: text/plain; charset=utf-8

                Kim hat geantwortet.
                --b
                Content-Type: text/calendar; charset=utf-8; method=REPLY

                BEGIN:VCALENDAR
                METHOD:REPLY
                PRODID:Microsoft Exchange Server 2010
                VERSION:2.0
                BEGIN:VTIMEZONE
                TZID:W. Europe Standard Time
                BEGIN:STANDARD
                DTSTART:16010101T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:16010101T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
                END:DAYLIGHT
                END:VTIMEZONE
                BEGIN:VEVENT
                %s
                COMMENT;LANGUAGE=de-DE:Ich bin im Urlaub\\, leider
                UID:%s
                SUMMARY;LANGUAGE=de-DE:Absage: Lenkungsgruppe
                DTSTART;TZID=W. Europe Standard Time:20270115T180000
                DTEND;TZID=W. Europe Standard Time:20270115T200000
                DTSTAMP:20261128T100000Z
                SEQUENCE:2
                X-MICROSOFT-CDO-APPT-SEQUENCE:2
                END:VEVENT
                END:VCALENDAR
                --b--
                """.formatted(from, java.util.UUID.randomUUID(), attendee, uid);
    }

    private static Optional<MessageName> name() {
        return MessageName.in(NAME);
    }

    private static Finding judge(String raw) throws Exception {
        var bytes = raw.replaceAll("\\R", "\r\n").getBytes(StandardCharsets.UTF_8);
        return JudgeMail.judge(TakeMailApart.apart(bytes, ARRIVED));
    }
}
