/**
 * Who is it, and what may they do: accounts, sign-in, roles, signed links, the table of routes and the audit trail.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "storage", "shell"})
package org.vorort.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
