/** The method of equal shares: its engine, exact and as fast as doubles, and its explanation. Not part of the library's face. */
package org.vorort.fairshare.shares;
