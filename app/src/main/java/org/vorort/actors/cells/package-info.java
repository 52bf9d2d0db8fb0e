/** What single cells of a list say: phones, mails, dates and places, read without guessing. Pure Java. */
@NullMarked
package org.vorort.actors.cells;

import org.jspecify.annotations.NullMarked;
