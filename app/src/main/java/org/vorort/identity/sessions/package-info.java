/** Who is signed in where: sessions, the cookie that carries one, the browser it runs in. */
@NullMarked
package org.vorort.identity.sessions;

import org.jspecify.annotations.NullMarked;
