/** The command {@code allocate}: a file with an election in, an outcome out. Not part of the library's face. */
package org.vorort.fairshare.allocate;
