package org.vorort.identity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.AccountId;
import org.vorort.kernel.MunicipalityId;

/** Takes a role away. The last coordinator stays, or nobody could ever let another one in. */
@Service
class WithdrawRole {

    sealed interface Result {
        record Withdrawn(String name) implements Result {}

        record LastCoordinator() implements Result {}

        record Unknown() implements Result {}
    }

    private final Accounts accounts;

    WithdrawRole(Accounts accounts) {
        this.accounts = accounts;
    }

    @Transactional
    Result withdraw(MunicipalityId municipality, AccountId account, Role role, Visitor.Actor by) {
        var colleagues = accounts.in(municipality);
        var found = colleagues.stream()
                .filter(colleague -> colleague.account().id().equals(account)
                        && colleague.roles().contains(role))
                .findFirst();
        if (found.isEmpty()) {
            return new Result.Unknown();
        }
        var coordinators = colleagues.stream()
                .filter(colleague -> colleague.roles().contains(Role.COORDINATOR))
                .count();
        if (role == Role.COORDINATOR && coordinators == 1) {
            return new Result.LastCoordinator();
        }
        accounts.withdraw(municipality, found.get().account(), role, by);
        return new Result.Withdrawn(found.get().account().name());
    }
}
