package org.vorort.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.vorort.kernel.AccountId;
import org.vorort.kernel.MunicipalityId;

/** What an account may be in a municipality, remembered for a few seconds. */
@Component
class Roles {

    private record Key(MunicipalityId municipality, AccountId account) {}

    private final AccountStore store;
    private final Cache<Key, Set<Role>> memory = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(5))
            .build();

    Roles(AccountStore store) {
        this.store = store;
    }

    Set<Role> of(MunicipalityId municipality, Sessions.Session session) {
        var granted = memory.get(
                new Key(municipality, session.account()), key -> store.roles(key.municipality(), key.account()));
        return withOperator(granted, session.operator());
    }

    Set<Role> onServer(Sessions.Session session) {
        return withOperator(Set.of(), session.operator());
    }

    void forget() {
        memory.invalidateAll();
    }

    private static Set<Role> withOperator(Set<Role> granted, boolean operator) {
        if (!operator) {
            return granted;
        }
        var all = EnumSet.of(Role.OPERATOR);
        all.addAll(granted);
        return all;
    }
}
