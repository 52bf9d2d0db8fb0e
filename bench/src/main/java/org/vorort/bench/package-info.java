/** Measures the product as a whole process, from outside, as an installation would feel it. */
package org.vorort.bench;
