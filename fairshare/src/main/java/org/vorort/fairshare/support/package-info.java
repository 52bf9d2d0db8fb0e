/** What several rules ask of an election: who supports what, and how much. Not part of the library's face. */
package org.vorort.fairshare.support;
