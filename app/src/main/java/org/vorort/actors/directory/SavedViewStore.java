package org.vorort.actors.directory;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.directory.SavedViews.SavedView;
import org.vorort.kernel.AccountId;
import org.vorort.kernel.Ids;
import org.vorort.kernel.MunicipalityId;

@Repository
class SavedViewStore {

    private final JdbcClient jdbc;

    SavedViewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SavedView> of(MunicipalityId municipality, AccountId account, String list) {
        return jdbc.sql("""
                        select id, name, query
                        from actors.saved_view
                        where municipality_id = ?
                          and account_id = ?
                          and list = ?
                        order by name""")
                .param(municipality.value())
                .param(account.value())
                .param(list)
                .query((row, _) ->
                        new SavedView(row.getObject("id", UUID.class), row.getString("name"), row.getString("query")))
                .list();
    }

    void keep(MunicipalityId municipality, AccountId account, String list, String name, String query) {
        jdbc.sql("""
                        insert into actors.saved_view (municipality_id, id, account_id, list, name, query)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (municipality_id, account_id, list, name) do update set query = excluded.query""")
                .param(municipality.value())
                .param(Ids.fresh())
                .param(account.value())
                .param(list)
                .param(name)
                .param(query)
                .update();
    }

    void forget(MunicipalityId municipality, AccountId account, UUID id) {
        jdbc.sql("""
                        delete from actors.saved_view
                        where municipality_id = ?
                          and account_id = ?
                          and id = ?""")
                .param(municipality.value())
                .param(account.value())
                .param(id)
                .update();
    }
}
