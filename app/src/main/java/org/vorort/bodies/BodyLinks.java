package org.vorort.bodies;

import java.util.List;
import org.vorort.identity.Visitor;
import org.vorort.shell.Link;

/** What rooms above have about a body, such as its next meeting. The body's page asks everybody who offers this. */
public interface BodyLinks {

    /** One sentence each, leading to where it is shown; paths are below the town's. Only what this visitor may open. */
    List<Link> of(Visitor visitor, Body body);
}
