package org.vorort.actors.functions;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.SearchText;
import org.vorort.actors.State;
import org.vorort.kernel.MunicipalityId;

/** Finds people of the directory by what somebody types of their name. */
@Service
public class PersonSearch {

    private static final int MOST = 20;

    private final People people;

    PersonSearch(People people) {
        this.people = people;
    }

    /** People whose name has all these words or beginnings of words; none for an empty name. */
    public List<Person> named(MunicipalityId municipality, String typed) {
        var words = SearchText.words(typed);
        var found = new ArrayList<Person>();
        if (words.isEmpty()) {
            return found;
        }
        for (var person : people.all(municipality)) {
            if (person.state() != State.ARCHIVED && found.size() < MOST && hasAll(person, words)) {
                found.add(person);
            }
        }
        return found;
    }

    /** Whether this is the whole name and not only a part of it. */
    static boolean isName(Person person, String typed) {
        var plain = SearchText.plain(typed);
        var details = person.details();
        return plain.equals(SearchText.plain(person.name()))
                || plain.equals(SearchText.plain(details.givenName() + " " + details.familyName()));
    }

    private static boolean hasAll(Person person, List<String> words) {
        var name = " " + SearchText.plain(person.name());
        return words.stream().allMatch(word -> name.contains(" " + word));
    }
}
