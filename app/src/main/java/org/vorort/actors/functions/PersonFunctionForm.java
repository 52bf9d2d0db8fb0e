package org.vorort.actors.functions;

import org.vorort.actors.Person;

/**
 * A function of somebody known, as typed.
 *
 * @param where the name of the organisation that is looked for
 * @param organisation the id of the one that is meant; empty as long as none was chosen
 */
record PersonFunctionForm(
        String where,
        String organisation,
        String title,
        String contactPerson,
        String deputyWho,
        String deputy,
        String from,
        String until) {

    static final PersonFunctionForm EMPTY = new PersonFunctionForm("", "", "", "", "", "", "", "");

    /** The same as it is typed where the organisation is known and the person is not. */
    FunctionForm of(Person holder) {
        return new FunctionForm(
                "", holder.id().toString(), "", "", title, contactPerson, deputyWho, deputy, from, until);
    }
}
