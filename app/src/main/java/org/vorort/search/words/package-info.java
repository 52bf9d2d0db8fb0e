/** German as it is searched: words without their endings, long words in their parts, and what somebody typed. */
@NullMarked
package org.vorort.search.words;

import org.jspecify.annotations.NullMarked;
