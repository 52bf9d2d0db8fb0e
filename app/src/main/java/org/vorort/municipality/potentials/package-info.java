/** What a small town can build on: six short questions, answered in a few sentences. */
@NullMarked
package org.vorort.municipality.potentials;

import org.jspecify.annotations.NullMarked;
