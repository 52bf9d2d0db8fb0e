package org.vorort.municipality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Sender and contact as typed. Nothing is compulsory: a letterhead with a gap is better than none. */
record OfficeForm(String sender, String street, String place, String phone, String mail, String web, String hours) {

    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_HOURS = 400;

    OfficeForm {
        sender = strip(sender);
        street = strip(street);
        place = strip(place);
        phone = strip(phone);
        mail = strip(mail);
        web = withScheme(strip(web));
        hours = strip(hours);
    }

    static OfficeForm of(Office office) {
        return new OfficeForm(
                office.sender(),
                office.street(),
                office.place(),
                office.phone(),
                office.mail(),
                office.web(),
                office.hours());
    }

    void check(BindingResult errors) {
        for (var field : List.of("sender", "street", "place", "phone", "mail", "web")) {
            if (String.valueOf(errors.getFieldValue(field)).length() > LONGEST_LINE) {
                errors.rejectValue(field, "municipality.office.tooLong");
            }
        }
        if (hours.length() > LONGEST_HOURS) {
            errors.rejectValue("hours", "municipality.office.tooLong");
        }
        if (!mail.isEmpty() && !mail.matches("[^@\\s\"<>?]+@[^@\\s\"<>?]+\\.[^@\\s\"<>?.]+")) {
            errors.rejectValue("mail", "municipality.office.mail.implausible");
        }
        if (!web.isEmpty() && !web.matches("https?://[^\\s\"<>]+\\.[^\\s\"<>]+")) {
            errors.rejectValue("web", "municipality.office.web.implausible");
        }
        if (!phone.isEmpty() && !phone.matches("[+0-9][0-9 ()/.\\u2013-]{2,}")) {
            errors.rejectValue("phone", "municipality.office.phone.implausible");
        }
    }

    Office office() {
        return new Office(sender, street, place, phone, mail, web, hours);
    }

    /** People type {@code www.muehlacker.de}; a link needs the rest. */
    private static String withScheme(String typed) {
        return typed.isEmpty() || typed.contains(":") ? typed : "https://" + typed;
    }

    /** Fields that a request leaves out count as empty. */
    private static String strip(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
