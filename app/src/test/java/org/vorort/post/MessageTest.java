package org.vorort.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vorort.kernel.Language;
import org.vorort.post.DeliveryQueue.Waybill;

class MessageTest {

    @Test
    void a_line_break_in_a_name_or_subject_does_not_become_a_header() {
        var to = Recipient.byMail("Kim\r\nBcc: all@example.org", "kim@example.org");
        var message = new Message("upkeep", Language.DE, to, "Hallo\nX-Evil: 1", "Guten Tag");
        assertThat(message.to().name()).isEqualTo("Kim Bcc: all@example.org");
        assertThat(message.subject()).isEqualTo("Hallo X-Evil: 1");
    }

    @Test
    void an_empty_mail_address_is_none() {
        assertThat(new Recipient("Kim", Optional.of("  "), List.of(" ", "Am Markt 1")))
                .isEqualTo(new Recipient("Kim", Optional.empty(), List.of("Am Markt 1")));
    }

    @Test
    void a_waybill_is_read_as_it_was_written() {
        var bill = new Waybill(Sender.SERVER, MessageId.fresh());
        assertThat(Waybill.read(bill.written())).isEqualTo(bill);
        var ofTown = new Waybill(Sender.of(org.vorort.kernel.MunicipalityId.fresh()), MessageId.fresh());
        assertThat(Waybill.read(ofTown.written())).isEqualTo(ofTown);
    }
}
