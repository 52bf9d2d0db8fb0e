package org.vorort.bodies;

import java.util.List;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Link;

/** What rooms above have about a body, such as its next meeting. The body's page asks everybody who offers this. */
public interface BodyLinks {

    /** One sentence each, leading to where it is shown; paths are below the town's. */
    List<Link> of(MunicipalityId municipality, Body body, Language language);
}
