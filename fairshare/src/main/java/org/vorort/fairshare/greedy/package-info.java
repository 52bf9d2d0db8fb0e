/** One count of the greedy rule and its explanation. Not part of the library's face. */
package org.vorort.fairshare.greedy;
