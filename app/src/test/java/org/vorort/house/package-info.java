/**
 * The fences: what the house style promises, checked. Each fence looks at a {@link org.vorort.house.House} and says in
 * sentences what it found; each stands beside a bad example that proves it bites.
 */
@NullMarked
package org.vorort.house;

import org.jspecify.annotations.NullMarked;
