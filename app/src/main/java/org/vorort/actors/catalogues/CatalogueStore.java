package org.vorort.actors.catalogues;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.LocalisedText;
import org.vorort.kernel.MunicipalityId;

@Repository
class CatalogueStore {

    private final JdbcClient jdbc;

    CatalogueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CatalogueEntry> own(MunicipalityId municipality) {
        return jdbc.sql("""
                        select catalogue, key, german, english, position, active
                        from actors.catalogue_entry
                        where municipality_id = ?""")
                .param(municipality.value())
                .query((row, _) -> new CatalogueEntry(
                        Catalogue.of(row.getString("catalogue")),
                        row.getString("key"),
                        new LocalisedText(row.getString("german"), row.getString("english")),
                        new LocalisedText("", ""),
                        row.getInt("position"),
                        row.getBoolean("active")))
                .list();
    }

    void put(MunicipalityId municipality, CatalogueEntry entry) {
        jdbc.sql("""
                        insert into actors.catalogue_entry
                            (municipality_id, catalogue, key, german, english, position, active)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (municipality_id, catalogue, key) do update
                        set german = excluded.german,
                            english = excluded.english,
                            position = excluded.position,
                            active = excluded.active""")
                .param(municipality.value())
                .param(entry.catalogue().code())
                .param(entry.key())
                .param(entry.text().german())
                .param(entry.text().english())
                .param(entry.position())
                .param(entry.active())
                .update();
    }

    void delete(MunicipalityId municipality, Catalogue catalogue, String key) {
        jdbc.sql("delete from actors.catalogue_entry where municipality_id = ? and catalogue = ? and key = ?")
                .param(municipality.value())
                .param(catalogue.code())
                .param(key)
                .update();
    }
}
