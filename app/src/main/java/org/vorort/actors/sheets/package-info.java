/** Any contact list a town hands over becomes a neutral table of raw text, and tables leave again safely. Pure Java. */
@NullMarked
package org.vorort.actors.sheets;

import org.jspecify.annotations.NullMarked;
