package org.vorort.actors.concerns;

import java.util.List;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Link;

/** What rooms above have noticed about an entry and the office should know. The entry's page asks everybody who offers this. */
public interface Concerns {

    /** One sentence each, leading to where it is explained; the weightiest first. */
    List<Link> about(MunicipalityId municipality, OrganisationId organisation, Language language);

    /** The same of a person. */
    List<Link> about(MunicipalityId municipality, PersonId person, Language language);
}
