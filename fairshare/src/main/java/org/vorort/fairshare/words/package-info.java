/** Outcomes in German and English sentences, for people who have to explain them and for people who ask. */
package org.vorort.fairshare.words;
