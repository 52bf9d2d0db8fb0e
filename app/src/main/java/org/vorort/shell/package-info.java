/** The frame around every page: layout, form fields, tables, texts, printed letters and problem pages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.vorort.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
