/** What everybody may see of a body: released as an act with a date and a name, persons only with their consent. */
@NullMarked
package org.vorort.bodies.register;

import org.jspecify.annotations.NullMarked;
