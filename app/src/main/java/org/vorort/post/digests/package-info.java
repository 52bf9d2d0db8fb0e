/** One mail a day instead of many: small news for one person, newest first, never empty, and easy to decline. */
@NamedInterface
@NullMarked
package org.vorort.post.digests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
