package org.vorort.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vorort.testing.House;

/** What was noted in the audit trail stays as it was noted, whoever asks the database to change it. */
class AppendOnlyTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update identity.audit set actor = 'somebody else'",
                "delete from identity.audit",
                "truncate identity.audit cascade",
                "update identity.audit_word set subject_name = 'something else'",
                "delete from identity.audit_word",
                "truncate identity.audit_word"
            })
    void the_database_itself_refuses_to_change_the_trail(String change) throws SQLException {
        try (var owner = Owner.ofHouse()) {
            owner.execute("""
                    with line as (
                        insert into identity.audit (at, actor, act, subject_kind, subject_id)
                        values (now(), 'Test', 'changed', 'thing', '1')
                        returning id)
                    insert into identity.audit_word (audit_id, subject_name, before, after)
                    select id, 'Thing', '{}', '{}' from line""");
            assertThat(owner.refusal(change)).as("as its owner").isEqualTo(INSUFFICIENT_PRIVILEGE);
            owner.execute("set local role " + House.open().database().user());
            assertThat(owner.refusal(change)).as("as the application").isEqualTo(INSUFFICIENT_PRIVILEGE);
        }
    }
}
