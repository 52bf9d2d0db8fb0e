package org.vorort.bodies.register;

import java.time.LocalDate;

/** A body may be seen by everybody, because somebody decided so. @param by the name of who did */
record Release(LocalDate on, String by) {}
