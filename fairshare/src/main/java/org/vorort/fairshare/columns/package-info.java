/** Columns of many values, stored side by side instead of one object for each voter. Not part of the library's face. */
package org.vorort.fairshare.columns;
