/** HTML on paper: PDF that can be archived and read aloud, its typefaces and its pictures. Only the shell itself prints. */
@NullMarked
package org.vorort.shell.pdf;

import org.jspecify.annotations.NullMarked;
