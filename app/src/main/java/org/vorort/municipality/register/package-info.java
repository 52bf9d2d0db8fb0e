/**
 * Places as the official registers write them: keys, the national list of municipalities, and the readable addresses that
 * follow from their names. Pure Java.
 */
@NullMarked
package org.vorort.municipality.register;

import org.jspecify.annotations.NullMarked;
