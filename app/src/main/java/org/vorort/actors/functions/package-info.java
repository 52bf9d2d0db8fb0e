/** What people do in organisations, from when to when, and who stands in for them. */
@NullMarked
package org.vorort.actors.functions;

import org.jspecify.annotations.NullMarked;
