/** One count of Phragmén's rule and its explanation. Not part of the library's face. */
package org.vorort.fairshare.phragmen;
