package org.vorort.municipality.trail;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vorort.identity.AuditNames;
import org.vorort.identity.AuditWords;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;

/** The words for acts, kinds and fields of this room. */
@Configuration(proxyBeanMethods = false)
class TownTrail {

    @Bean
    AuditWords municipalityWords() {
        return new AuditWords("municipality.trail.word.");
    }

    /** A county is noted by its id. */
    @Bean
    AuditNames countyNames(Municipalities municipalities) {
        return (_, field, value) -> field.equals("county")
                ? municipalities
                        .find(new MunicipalityId(UUID.fromString(value)))
                        .map(Municipality::name)
                : Optional.empty();
    }
}
