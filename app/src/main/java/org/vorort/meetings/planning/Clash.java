package org.vorort.meetings.planning;

import java.time.LocalDate;
import org.vorort.bodies.Body;
import org.vorort.meetings.Meeting;
import org.vorort.shell.Frame;

/** What speaks against a day. It is said, and the person decides. */
sealed interface Clash {

    /** The sentence on the page. */
    String text(Frame page);

    record PublicHoliday(Holiday holiday) implements Clash {
        @Override
        public String text(Frame page) {
            return page.text("meetings.clash.holiday", page.text("meetings.holiday." + holiday.code()));
        }
    }

    record MeetsAlready(Meeting meeting) implements Clash {
        @Override
        public String text(Frame page) {
            return page.text("meetings.clash.meetsAlready", meeting.title());
        }
    }

    /** @param persons how many sit in both, deputies counted too */
    record SharedPeople(Body other, int persons) implements Clash {
        @Override
        public String text(Frame page) {
            return page.text("meetings.clash.sharedPeople", other.name(), persons);
        }
    }

    /** @param from since when other rules hold than today */
    record OtherRules(LocalDate from) implements Clash {
        @Override
        public String text(Frame page) {
            return page.text("meetings.clash.otherRules", page.date(from));
        }
    }
}
