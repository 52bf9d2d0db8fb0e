package org.vorort.municipality;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;

@Repository
class OfficeStore {

    private final JdbcClient jdbc;

    OfficeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Office office(MunicipalityId municipality) {
        return jdbc.sql("""
                        select sender, street, place, phone, mail, web, hours
                        from municipality.office
                        where municipality_id = ?""")
                .param(municipality.value())
                .query((row, _) -> new Office(
                        row.getString("sender"),
                        row.getString("street"),
                        row.getString("place"),
                        row.getString("phone"),
                        row.getString("mail"),
                        row.getString("web"),
                        row.getString("hours")))
                .optional()
                .orElse(Office.UNKNOWN);
    }

    void save(MunicipalityId municipality, Office office) {
        jdbc.sql("""
                        insert into municipality.office
                            (municipality_id, sender, street, place, phone, mail, web, hours)
                        values (:municipality, :sender, :street, :place, :phone, :mail, :web, :hours)
                        on conflict (municipality_id) do update
                        set sender = excluded.sender, street = excluded.street, place = excluded.place,
                            phone = excluded.phone, mail = excluded.mail, web = excluded.web, hours = excluded.hours""")
                .param("municipality", municipality.value())
                .param("sender", office.sender())
                .param("street", office.street())
                .param("place", office.place())
                .param("phone", office.phone())
                .param("mail", office.mail())
                .param("web", office.web())
                .param("hours", office.hours())
                .update();
    }

    boolean hasCoatOfArms(MunicipalityId municipality) {
        return jdbc.sql("select exists (select from municipality.coat_of_arms where municipality_id = ?)")
                .param(municipality.value())
                .query(Boolean.class)
                .single();
    }

    Optional<byte[]> coatOfArms(MunicipalityId municipality) {
        return jdbc.sql("select png from municipality.coat_of_arms where municipality_id = ?")
                .param(municipality.value())
                .query((row, _) -> row.getBytes("png"))
                .optional();
    }

    void saveCoatOfArms(MunicipalityId municipality, byte[] png, Instant now) {
        jdbc.sql("""
                        insert into municipality.coat_of_arms (municipality_id, png, changed_at)
                        values (?, ?, ?)
                        on conflict (municipality_id) do update
                        set png = excluded.png, changed_at = excluded.changed_at""")
                .param(municipality.value())
                .param(png)
                .param(Timestamp.from(now))
                .update();
    }

    void removeCoatOfArms(MunicipalityId municipality) {
        jdbc.sql("delete from municipality.coat_of_arms where municipality_id = ?")
                .param(municipality.value())
                .update();
    }
}
