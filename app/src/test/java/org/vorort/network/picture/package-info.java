@NullMarked
package org.vorort.network.picture;

import org.jspecify.annotations.NullMarked;
