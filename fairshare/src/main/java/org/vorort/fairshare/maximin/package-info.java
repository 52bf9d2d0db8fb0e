/** One count of the rule of maximin support: loads balanced by flows in networks. Not part of the library's face. */
package org.vorort.fairshare.maximin;
