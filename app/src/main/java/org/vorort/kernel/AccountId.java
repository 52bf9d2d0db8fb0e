package org.vorort.kernel;

import java.util.UUID;

/** Who signs in; one account may hold roles in several municipalities. */
public record AccountId(UUID value) {

    public static AccountId fresh() {
        return new AccountId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
