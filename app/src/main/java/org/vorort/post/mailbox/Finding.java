package org.vorort.post.mailbox;

import java.util.Optional;
import org.vorort.post.CalendarAnswer;
import org.vorort.post.MessageName;
import org.vorort.post.mail.DeliveryProblem;

/** What a mail turned out to be. */
sealed interface Finding {

    /** A mail of ours could not be delivered. */
    record Returned(Optional<MessageName> name, DeliveryProblem problem) implements Finding {}

    /** A mail of ours is still on its way. */
    record Delayed(Optional<MessageName> name) implements Finding {}

    /** A calendar answers an invitation. @param genuine whether it comes from the address it answers for */
    record Answered(CalendarAnswer answer, boolean genuine) implements Finding {}

    /** A calendar says something, but no yes, no or perhaps. */
    record Unclear() implements Finding {}

    /** A machine wrote: somebody is on holiday, or a mail was delivered. */
    record Automatic(Optional<MessageName> name) implements Finding {}

    /** A person wrote, or a machine we do not know. @param name the message it answers */
    record Other(Optional<MessageName> name) implements Finding {}
}
