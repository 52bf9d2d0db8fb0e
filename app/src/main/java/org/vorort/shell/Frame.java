package org.vorort.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vorort.kernel.Language;

/**
 * What surrounds a page: whose it is, in which language, where one can go from here. Every template gets it as
 * {@code page} and asks it for texts, dates and numbers.
 *
 * @param path the path and query of this request, for the language switch and for coming back after signing in
 * @param town the municipality of this page, absent on the server's own pages
 * @param viewer the name of the signed-in person, absent for everybody else
 * @param menu the entries this person may follow, in order
 * @param csrf the hidden field that every form must carry
 * @param notice what was just done, said once after a redirect
 */
public record Frame(
        Texts texts,
        Language language,
        String path,
        Optional<Town> town,
        Optional<String> viewer,
        List<MenuSection> menu,
        HiddenField csrf,
        Optional<String> notice) {

    /** The municipality a page belongs to. @param path its first path segment with a slash before it */
    public record Town(String name, String path) {}

    /** A place one can go to. @param current whether this page lies there */
    public record MenuItem(String text, String path, boolean current) {}

    /** Places that lie together. @param text what unfolds them; empty where they are always in sight */
    public record MenuSection(String text, List<MenuItem> items) {

        public boolean folded() {
            return !text.isEmpty();
        }

        /** Whether this page lies at one of them. */
        public boolean current() {
            return items.stream().anyMatch(MenuItem::current);
        }
    }

    public record HiddenField(String name, String value) {}

    /** Whether this person's menu leads there. */
    public boolean leadsTo(String path) {
        return menu.stream()
                .flatMap(section -> section.items().stream())
                .anyMatch(item -> item.path().equals(path));
    }

    public String text(String key, Object... arguments) {
        return texts.text(language, key, arguments);
    }

    public String count(String key, long number) {
        return texts.count(language, key, number);
    }

    public String date(LocalDate date) {
        return Formats.date(language, date);
    }

    /** The day of an instant, where the hour says nothing. */
    public String day(Instant instant) {
        return Formats.date(language, LocalDate.ofInstant(instant, Formats.ZONE));
    }

    /** The hour of an instant, where the day stands beside it. */
    public String time(Instant instant) {
        return Formats.time(language, instant);
    }

    public String dateTime(Instant instant) {
        return Formats.dateTime(language, instant);
    }

    public String number(long number) {
        return Formats.number(language, number);
    }

    /** An amount of whole cents as euros with two decimals. */
    public String euros(long amountCents) {
        return Formats.euros(language, amountCents);
    }

    /** A number with as many decimals as it needs, at most three. */
    public String decimal(double number) {
        return Formats.decimal(language, number);
    }

    /** The path that shows this page in another language. */
    public String switchTo(Language other) {
        return "/language/" + other.code() + "?back=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** The sign-in page that leads back here. */
    public String signIn() {
        return "/sign-in?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** Whether the box to search the town stands in the head: for whoever works here, and not twice on the search's own page. */
    public boolean searches() {
        return town.isPresent() && viewer.isPresent() && !path.split("\\?")[0].equals(in("/search"));
    }

    /** The path below this page's municipality, such as {@code /muehlacker/organisations}. */
    public String in(String pathBelow) {
        return town.map(Town::path).orElse("") + pathBelow;
    }
}
