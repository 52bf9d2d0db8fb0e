package org.vorort.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.vorort.testing.Guest;
import org.vorort.testing.Town;

/** The network check of a test's town as the office sees it. */
record ACheck(Town town, Guest coordinator) {

    /** How a line stands, in German words. */
    String state(String code) {
        return coordinator
                .get(town.path() + "/checkup")
                .page()
                .select("#" + code + " h3 .vo-badge")
                .text();
    }

    /** Decides that so much is enough here. */
    void enough(String code, String... limits) {
        var form = coordinator.get(town.path() + "/checkup/" + code).page().select("form[action$=/limits] input");
        var fields = new ArrayList<String>();
        for (var input : form) {
            if (input.attr("name").startsWith("numbers")) {
                fields.add(input.attr("name"));
                fields.add(value(input.attr("name"), input.val(), limits));
            }
        }
        var answer = coordinator.post(town.path() + "/checkup/" + code + "/limits", fields.toArray(String[]::new));
        assertThat(answer.status()).isEqualTo(302);
    }

    private static String value(String name, String before, String... limits) {
        for (var number = 0; number < limits.length; number += 2) {
            if (name.equals("numbers[" + limits[number] + "]")) {
                return limits[number + 1];
            }
        }
        return before;
    }
}
