package org.vorort.actors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/** Phone numbers as Germans write them; the directory keeps them as +49…, so that they can be dialled and compared. */
public final class Phones {

    private static final Cache<String, String> SHOWN =
            Caffeine.newBuilder().maximumSize(20_000).build();

    private Phones() {}

    /** A number in E.164 form as people read it, such as 030 314220; anything else as it is. */
    public static String shown(String number) {
        return number.isEmpty() ? "" : SHOWN.get(number, Phones::format);
    }

    private static String format(String number) {
        try {
            var phones = PhoneNumberUtil.getInstance();
            var parsed = phones.parse(number, "DE");
            var german = parsed.getCountryCode() == 49;
            return phones.format(parsed, german ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException asTyped) {
            return number;
        }
    }
}
