package org.vorort.bodies.procedure;

import java.util.Arrays;
import java.util.List;
import org.vorort.shell.Choice;
import org.vorort.shell.Frame;

/** What the form of the rules offers to choose from, in the words of the page. */
record ProcedureChoices(Frame page) {

    List<Choice> rhythms() {
        return Arrays.stream(Rhythm.values())
                .map(one -> choice("bodies.word.rhythm.", one.code()))
                .toList();
    }

    List<Choice> quorums() {
        return Arrays.stream(Quorum.Kind.values())
                .map(one -> choice("bodies.word.quorum.", one.code()))
                .toList();
    }

    List<Choice> majorities() {
        return Arrays.stream(Majority.values())
                .map(one -> choice("bodies.word.majority.", one.code()))
                .toList();
    }

    List<Choice> choosings() {
        return Arrays.stream(Choosing.values())
                .map(one -> choice("bodies.word.chosen.", one.code()))
                .toList();
    }

    List<Choice> approvals() {
        return Arrays.stream(MinutesApproval.values())
                .map(one -> choice("bodies.word.approval.", one.code()))
                .toList();
    }

    private Choice choice(String words, String code) {
        return new Choice(code, page.text(words + code));
    }
}
