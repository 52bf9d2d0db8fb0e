/** Values every room speaks: ids, languages, texts in two languages, what time it is. Pure Java, no framework. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.vorort.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
