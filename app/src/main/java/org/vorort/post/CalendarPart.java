package org.vorort.post;

/**
 * What a calendar program reads in a message (RFC 6047).
 *
 * @param method what it shall do with it (RFC 5546): {@code REQUEST} or {@code CANCEL}
 * @param text the whole iCalendar object
 */
public record CalendarPart(String method, String text) {}
